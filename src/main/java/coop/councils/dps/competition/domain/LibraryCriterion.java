package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A criterion that buyers may draw from. Competitions keep the words they were drawn with: a change here changes no
 * competition. A retired one is offered no more.
 */
@Entity
@Table(name = "library_criterion")
public class LibraryCriterion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Enumerated(EnumType.STRING)
  private Theme theme;

  @Column(name = "lot_number")
  private Integer lotNumber;

  private String title;
  private String text;

  @Column(name = "word_limit")
  private int wordLimit;

  private boolean retired;

  @Version
  private long version;

  protected LibraryCriterion() {}

  public LibraryCriterion(Words words) {
    this.reference = Reference.random("LCR");
    describe(words);
  }

  /**
   * What it says.
   *
   * @param lotNumber null where it fits both lots
   * @param wordLimit 50 to 5,000 words
   */
  public record Words(Theme theme, Integer lotNumber, String title, String text, int wordLimit, boolean retired) {

    public static Words of(Input input) {
      Theme theme = input.choice("theme", Theme.class);
      String lot = input.typed("lot");
      String title = input.line("title", 160);
      String text = input.text("text", 4000);
      Integer wordLimit = input.number("wordLimit", 50, 5000);
      input.check();
      return new Words(theme, lot.matches("[12]") ? Integer.valueOf(lot) : null, title, text, wordLimit,
          input.ticked("retired"));
    }
  }

  public final void describe(Words words) {
    theme = words.theme();
    lotNumber = words.lotNumber();
    title = words.title();
    text = words.text();
    wordLimit = words.wordLimit();
    retired = words.retired();
  }

  public Reference reference() {
    return reference;
  }

  public long version() {
    return version;
  }
}
