package coop.councils.dps.admission.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An organisation or person that an answer names.
 *
 * @param number in a public register; empty where there is none
 * @param part what it does, or how it controls
 * @param email of the person there who answers for it; empty where nobody has to
 */
public record NamedOrganisation(String name, String number, String part, String email) {

  /** Organisations that one answer may name. */
  public static final int MOST = 10;

  /** Those that an answer names, as it is stored. */
  public static List<NamedOrganisation> all(String answer) {
    return answer == null || answer.isBlank() ? List.of() : answer.lines().map(line -> line.split("\t", -1))
        .map(cells -> Arrays.copyOf(cells, 4))
        .map(cells -> new NamedOrganisation(cells[0], cells[1], cells[2], cells[3])).toList();
  }

  /** As an answer is stored: one to a line, parted by tabs. */
  static String answer(List<NamedOrganisation> organisations) {
    return organisations.stream().map(one -> String.join("\t", one.name, one.number, one.part, one.email))
        .collect(Collectors.joining("\n"));
  }
}
