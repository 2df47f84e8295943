package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is asked, why, of whom, and what counts as an answer.
 *
 * @param code as the standard questionnaire numbers it (rules 4.6), such as 2.1a-i; part of addresses
 * @param lotNumber null where every applicant is asked
 * @param why shown to the applicant under "why we ask"
 * @param wordLimit of a {@link QuestionType#TEXT}; else null
 * @param choices of a {@link QuestionType#CHOICE}, one {@code code: words} a line; else null
 * @param askedWhen conditions {@code code=answer} joined by bars, of which one must hold; null where it is always asked
 * @param required whether an application without an answer is incomplete
 * @param passWhen of {@link Judged#PASS_IF}: the answers that pass of themselves, joined by bars; else null
 * @param answeredByEach whether every organisation that the answer names answers parts 1 and 2 for itself
 */
public record QuestionRow(String code, Section section, QuestionType type, Integer lotNumber, String text,
    String guidance, String why, Integer wordLimit, String choices, String askedWhen, boolean required, Prefill prefill,
    Judged judged, String passWhen, boolean answeredByEach) {

  public List<Choice> choiceList() {
    return Choice.all(choices);
  }

  /** The codes to choose from, and their words in the same order. */
  public List<String> choiceCodes() {
    return choiceList().stream().map(Choice::code).toList();
  }

  public List<String> choiceWords() {
    return choiceList().stream().map(Choice::words).toList();
  }

  /** A condition of one answer that {@link #askedWhen} names. */
  public record Condition(String code, String answer) {}

  public List<Condition> conditions() {
    return askedWhen == null ? List.of() : Arrays.stream(askedWhen.split("\\|")).map(part -> part.split("=", 2))
        .map(parts -> new Condition(parts[0].strip(), parts[parts.length - 1].strip())).toList();
  }

  boolean isAskedAfter(Map<String, String> answers) {
    return askedWhen == null
        || conditions().stream().anyMatch(condition -> condition.answer().equals(answers.get(condition.code())));
  }

  /** Whether an answer given under another version answers it still. */
  boolean takes(String answer) {
    if (answer.isEmpty()) {
      return !required;
    }
    return switch (type) {
      case YES_NO -> answer.equals("yes") || answer.equals("no");
      case CHOICE -> choiceCodes().contains(answer);
      case TEXT -> Input.countWords(answer) <= wordLimit;
      case DATE -> answer.matches("\\d{4}-\\d\\d-\\d\\d");
      case MONEY -> answer.matches("\\d{1,9}\\.\\d\\d");
      case NUMBER -> answer.matches("\\d{1,10}");
      case FILE -> Reference.parse("DOC", answer).isPresent();
      case ORGANISATIONS -> answer.indexOf('\t') > 0;
      case DECLARATION -> answer.equals("true");
    };
  }

  /** Whether the answer passes without anybody looking at it. */
  boolean passes(String answer) {
    return judged == Judged.PASS_IF && Arrays.asList(passWhen.split("\\|")).contains(answer);
  }

  /** R15: whether the answer says that a ground for exclusion applies. */
  public boolean declaresGround(String answer) {
    return asksForGround() && answer != null && !passes(answer);
  }

  /** R15: whether yes or no says if a ground for exclusion applies. */
  public boolean asksForGround() {
    return section.asksForGrounds() && type == QuestionType.YES_NO && judged == Judged.PASS_IF;
  }

  /** The organisations that an answer names. */
  public List<NamedOrganisation> namedIn(String answer) {
    return NamedOrganisation.all(answer);
  }

  /** As {@link #namedIn}, with room for more. */
  public List<NamedOrganisation> rowsFor(String answer) {
    List<NamedOrganisation> rows = new ArrayList<>(namedIn(answer));
    int most = Math.min(NamedOrganisation.MOST, Math.max(3, rows.size() + 2));
    while (rows.size() < most) {
      rows.add(new NamedOrganisation("", "", "", ""));
    }
    return rows;
  }

  /** The answer to a question of {@link QuestionType#DATE}; null while there is none. */
  public LocalDate day(String answer) {
    return answer == null || answer.isEmpty() ? null : LocalDate.parse(answer);
  }

  /** The answer as a person reads it; a yes or no and a file are for the page to put into words. */
  public String shown(String answer) {
    if (answer == null || answer.isEmpty()) {
      return answer;
    }
    return switch (type) {
      case CHOICE -> choiceList().stream().filter(choice -> choice.code().equals(answer)).map(Choice::words)
          .findFirst().orElse(answer);
      case DATE -> London.date(LocalDate.parse(answer));
      case MONEY -> Money.pounds(answer).toString();
      default -> answer;
    };
  }
}
