package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.supplier.domain.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads what was typed for a question into the form in which answers are stored.
 *
 * <p>Refuses a missing answer where one is required, one that is not among the choices, and one of a wrong form or
 * length, each with a sentence at its field. A question that is not required is answered with an empty text.
 */
final class AnswerReader {

  private static final String FIELD = "answer";
  private static final String REQUIRED = "answer.answer.required";
  private static final int MOST_OF_A_NUMBER = 1_000_000_000;

  private final QuestionRow question;
  private final Input input;

  AnswerReader(QuestionRow question, Input input) {
    this.question = question;
    this.input = input;
  }

  /** Null where anything was wrong. */
  String read() {
    return switch (question.type()) {
      case YES_NO -> oneOf(List.of("yes", "no"));
      case CHOICE -> oneOf(question.choiceCodes());
      case FILE -> Library.NO_FILE.equals(input.typed(FIELD)) ? blank() : oneOf(List.of(input.typed(FIELD)));
      case TEXT -> typed() ? input.words(FIELD, question.wordLimit()) : blank();
      case DATE -> dateTyped() ? text(input.date(FIELD), LocalDate::toString) : blank();
      case MONEY -> typed() ? text(input.money(FIELD), money -> money.pounds().toPlainString()) : blank();
      case NUMBER -> typed() ? text(input.number(FIELD, 0, MOST_OF_A_NUMBER), Object::toString) : blank();
      case DECLARATION -> input.ticked(FIELD) ? "true" : blank();
      case ORGANISATIONS -> organisations();
    };
  }

  private boolean typed() {
    return !input.typed(FIELD).isBlank();
  }

  private boolean dateTyped() {
    return List.of("-day", "-month", "-year").stream().anyMatch(part -> !input.typed(FIELD + part).isBlank());
  }

  private String oneOf(List<String> choices) {
    String chosen = input.typed(FIELD);
    if (chosen.isBlank()) {
      return blank();
    }
    return choices.contains(chosen) ? chosen : input.wrong(FIELD, REQUIRED);
  }

  private String blank() {
    String field = question.type() == QuestionType.DATE ? FIELD + "-day" : FIELD;
    return question.required() ? input.wrong(field, REQUIRED) : "";
  }

  private static <T> String text(T value, Function<T, String> form) {
    return value == null ? null : form.apply(value);
  }

  /** Rows without a name are left out; a name needs its part, and an address where somebody there must answer. */
  private String organisations() {
    List<NamedOrganisation> named = new ArrayList<>();
    for (int row = 0; row < NamedOrganisation.MOST; row++) {
      named.add(organisation(row));
    }
    named.removeIf(Objects::isNull);
    refuseSharedAddresses(named);
    return named.isEmpty() ? blank() : NamedOrganisation.answer(named);
  }

  /** Each gets a link of its own. */
  private void refuseSharedAddresses(List<NamedOrganisation> named) {
    for (int i = 1; i < named.size(); i++) {
      String email = named.get(i).email();
      if (!email.isEmpty() && named.subList(0, i).stream().anyMatch(other -> other.email().equalsIgnoreCase(email))) {
        input.wrong("email-" + i, "answer.email.twice");
      }
    }
  }

  private NamedOrganisation organisation(int row) {
    String name = cell("name-" + row);
    String number = cell("number-" + row);
    String part = cell("part-" + row);
    String email = question.answeredByEach() ? cell("email-" + row) : "";
    if ((name + number + part + email).isEmpty()) {
      return null;
    }
    if (name.isEmpty()) {
      input.wrong("name-" + row, "answer.name.required");
    }
    if (part.isEmpty()) {
      input.wrong("part-" + row, "answer.part.required");
    }
    if (question.answeredByEach() && !Input.isEmail(email)) {
      input.wrong("email-" + row, "answer.email.required");
    }
    return new NamedOrganisation(name, number, part, email);
  }

  private String cell(String field) {
    return input.optionalText(field, 160).map(text -> text.replaceAll("\\s+", " ")).orElse("");
  }
}
