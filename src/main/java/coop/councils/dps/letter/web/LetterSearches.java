package coop.councils.dps.letter.web;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterSearch;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads what is looked for from the parameters of an address; what makes no sense is left out. */
final class LetterSearches {

  static final List<String> PARAMETERS = List.of("year", "kind", "buyer", "supplier", "competition");

  private LetterSearches() {}

  static LetterSearch of(UnaryOperator<String> parameter) {
    String year = parameter.apply("year");
    LetterKind kind = Arrays.stream(LetterKind.values())
        .filter(one -> one.name().equals(parameter.apply("kind"))).findFirst().orElse(null);
    return new LetterSearch(year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null, null,
        parameter.apply("buyer"), parameter.apply("supplier"), parameter.apply("competition"), kind,
        List.of());
  }
}
