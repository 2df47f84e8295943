package coop.councils.dps.letter.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who the letter comes from, printed at its head.
 *
 * @param authority name of the issuing authority
 * @param onBehalfOf one line under the name, such as "for the Cooperative Councils' Innovation Network DPS", or empty
 */
public record Letterhead(String authority, List<String> addressLines, List<String> contactLines, String onBehalfOf,
    AccentColour accent, Optional<Picture> crest) {

  public Letterhead {
    Texts.required(authority, "authority");
    addressLines = List.copyOf(addressLines);
    contactLines = List.copyOf(contactLines);
    Objects.requireNonNull(onBehalfOf, "onBehalfOf");
    Objects.requireNonNull(accent, "accent");
    Objects.requireNonNull(crest, "crest");
  }
}
