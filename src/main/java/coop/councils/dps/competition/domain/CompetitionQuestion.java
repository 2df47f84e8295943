package coop.councils.dps.competition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** A question that tenderers answer and evaluators mark, with its weight in percent of the whole (R25). */
@Entity
@Table(name = "competition_question")
class CompetitionQuestion {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "competition_id")
  private MiniCompetition competition;

  private int number;
  private String title;

  @Column(name = "part_of")
  private String partOf;

  private String text;
  private BigDecimal weight;

  @Column(name = "word_limit")
  private int wordLimit;

  @Column(name = "minimum_mark")
  private int minimumMark;

  @Enumerated(EnumType.STRING)
  private Theme theme;

  @Version
  private long version;

  protected CompetitionQuestion() {}

  CompetitionQuestion(MiniCompetition competition, int number, Criterion criterion) {
    this.competition = competition;
    this.number = number;
    replace(criterion);
  }

  final void replace(Criterion criterion) {
    title = criterion.title();
    partOf = criterion.partOf();
    text = criterion.text();
    weight = criterion.weight();
    wordLimit = criterion.wordLimit();
    minimumMark = criterion.minimumMark();
    theme = criterion.theme();
  }

  Criterion criterion() {
    return new Criterion(title, partOf(), text, weight, wordLimit, minimumMark, theme);
  }

  /** After publication only the words change; the weight stays (R25). */
  void reword(String words) {
    text = words;
  }

  void renumber(int newNumber) {
    number = newNumber;
  }

  int number() {
    return number;
  }

  private String partOf() {
    return partOf == null ? "" : partOf;
  }

  QuestionRow row() {
    return new QuestionRow(number, title, partOf(), text, weight, wordLimit, minimumMark, theme);
  }
}
