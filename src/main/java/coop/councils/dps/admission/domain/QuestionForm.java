package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question as the administrator types it.
 *
 * <p>Refuses a code that cannot stand in an address, a text question without a word limit, a choice without two
 * answers, a condition or a list of passing answers of a wrong form, and a question of a lot without its lot.
 */
public final class QuestionForm {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,18}");
  private static final Pattern CONDITIONS = Pattern.compile("[A-Za-z0-9.-]+=[^|=]*(\\|[A-Za-z0-9.-]+=[^|=]*)*");
  private static final Pattern CHOICE = Pattern.compile("[A-Za-z0-9-]{1,20}:.*\\S.*");

  private final Input input;

  public QuestionForm(Input input) {
    this.input = input;
  }

  /** A new question, of part 3. */
  public QuestionRow read() {
    String code = input.text("code", 19);
    if (code != null && !CODE.matcher(code).matches()) {
      input.wrong("code", "questionEdit.code.form");
    }
    return rest(code, input.choice("section", Section.class));
  }

  /** A question with new words; of parts 1 and 2 the words alone can be new (R14). */
  public QuestionRow read(QuestionRow before) {
    if (!before.section().isStandard()) {
      return rest(before.code(), before.section());
    }
    return new QuestionRow(before.code(), before.section(), before.type(), before.lotNumber(), text(), guidance(), why(),
        before.wordLimit(), before.choices(), before.askedWhen(), before.required(), before.prefill(), before.judged(),
        before.passWhen(), before.answeredByEach());
  }

  private QuestionRow rest(String code, Section section) {
    QuestionType type = input.choice("type", QuestionType.class);
    Judged judged = input.choice("judged", Judged.class);
    if (judged == Judged.PASS_IF && type != null && type != QuestionType.YES_NO && type != QuestionType.CHOICE) {
      judged = input.wrong("judged", "questionEdit.judged.notPossible");
    }
    return new QuestionRow(code, section, type, lot(section), text(), guidance(), why(),
        type == QuestionType.TEXT ? input.number("wordLimit", 5, 2000) : null,
        type == QuestionType.CHOICE ? choices() : null, askedWhen(), input.ticked("required"),
        input.ticked("prefilled") ? Prefill.LAST_TIME : Prefill.NEVER, judged,
        judged == Judged.PASS_IF ? passWhen(type) : null, false);
  }

  private String text() {
    return input.text("text", 1000);
  }

  private String guidance() {
    return input.optionalText("guidance", 1200).orElse(null);
  }

  private String why() {
    return input.text("why", 600);
  }

  private Integer lot(Section section) {
    return section == Section.LOT ? input.number("lotNumber", 1, 2) : null;
  }

  private String choices() {
    String lines = input.text("choices", 2000);
    boolean fits = lines == null
        || lines.lines().count() > 1 && lines.lines().allMatch(line -> CHOICE.matcher(line).matches());
    if (lines != null && fits) {
      List<String> codes = Choice.all(lines).stream().map(Choice::code).toList();
      fits = codes.size() == Set.copyOf(codes).size();
    }
    return fits ? lines : input.wrong("choices", "questionEdit.choices.form");
  }

  private String askedWhen() {
    String conditions = input.optionalText("askedWhen", 200).orElse(null);
    return conditions == null || CONDITIONS.matcher(conditions).matches() ? conditions
        : input.wrong("askedWhen", "questionEdit.askedWhen.form");
  }

  private String passWhen(QuestionType type) {
    String answers = input.text("passWhen", 200);
    List<String> possible = type == QuestionType.YES_NO ? List.of("yes", "no")
        : Choice.all(input.typed("choices")).stream().map(Choice::code).toList();
    return answers == null || possible.containsAll(Arrays.asList(answers.split("\\|"))) ? answers
        : input.wrong("passWhen", "questionEdit.passWhen.form", String.join(", ", possible));
  }
}
