package coop.councils.dps.admission.domain;

import java.util.List;

/**
 * One of the answers to choose from, written {@code code: words}.
 *
 * @param code what is stored and what conditions name
 */
public record Choice(String code, String words) {

  /** One to a line. */
  static List<Choice> all(String lines) {
    return lines == null ? List.of() : lines.lines().filter(line -> !line.isBlank()).map(Choice::of).toList();
  }

  private static Choice of(String line) {
    String[] parts = line.split(":", 2);
    return new Choice(parts[0].strip(), parts[parts.length - 1].strip());
  }
}
