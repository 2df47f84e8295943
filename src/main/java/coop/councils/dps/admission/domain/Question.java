package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One question of a questionnaire version, as data: what is asked, why, of whom, and what counts as an answer.
 *
 * <p>Codes follow the numbering of the standard selection questionnaire (R14, PPN 03/24).
 */
@Entity
@WrittenOnce
@Table(name = "question")
public class Question {

  /** The choices of {@link QuestionType#CHOICE}. */
  public static final List<String> CHOICES = List.of("have", "will", "none");

  @Id
  private Long id;

  @Column(name = "questionnaire_id")
  private Long questionnaireId;

  private String code;
  private String section;
  private int position;

  @Enumerated(EnumType.STRING)
  private QuestionType type;

  @Column(name = "lot_number")
  private Integer lotNumber;

  private String text;
  private String guidance;
  private String why;

  @Column(name = "word_limit")
  private Integer wordLimit;

  @Column(name = "asked_when")
  private String askedWhen;

  protected Question() {}

  boolean isFor(Collection<Integer> lots) {
    return lotNumber == null || lots.contains(lotNumber);
  }

  /** The condition is a list of {@code code=answer} joined by bars, of which one must hold. */
  boolean isAskedAfter(Map<String, String> answers) {
    return askedWhen == null || Arrays.stream(askedWhen.split("\\|")).map(part -> part.split("=", 2))
        .anyMatch(part -> part[1].equals(answers.get(part[0])));
  }

  /** Reads the answer; refuses a missing one, one that is not among the choices and one with too many words. */
  public String answer(Input input) {
    return switch (type) {
      case YES_NO -> {
        Boolean yes = input.yesOrNo("answer");
        yield yes == null ? null : yes ? "yes" : "no";
      }
      case CHOICE -> {
        String chosen = input.text("answer", 10);
        yield chosen == null || CHOICES.contains(chosen) ? chosen : input.wrong("answer", "answer.answer.required");
      }
      case TEXT -> input.words("answer", wordLimit);
    };
  }

  public String code() {
    return code;
  }

  public QuestionRow row() {
    return new QuestionRow(code, section, type, lotNumber, text, guidance, why, wordLimit);
  }
}
