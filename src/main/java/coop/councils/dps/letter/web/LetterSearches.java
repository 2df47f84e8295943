package coop.councils.dps.letter.web;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterSearch;
import coop.councils.dps.shared.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads what is looked for from the parameters of an address; a year or kind that there cannot be finds no page. */
final class LetterSearches {

  static final List<String> PARAMETERS = List.of("year", "kind", "buyer", "supplier", "competition");

  private LetterSearches() {}

  static LetterSearch of(UnaryOperator<String> parameter) {
    return new LetterSearch(year(parameter.apply("year")), null, parameter.apply("buyer"), parameter.apply("supplier"),
        parameter.apply("competition"), kind(parameter.apply("kind")), List.of());
  }

  private static Integer year(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    } else if (!typed.matches("\\d{4}")) {
      throw new NotFoundException("a year " + typed);
    }
    return Integer.valueOf(typed);
  }

  private static LetterKind kind(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Arrays.stream(LetterKind.values()).filter(one -> one.name().equals(typed)).findFirst()
        .orElseThrow(() -> new NotFoundException("a kind of letter " + typed));
  }
}
