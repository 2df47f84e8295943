package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of some kinds that somebody does not read of some competitions. */
public record Withheld(Set<LetterKind> kinds, Set<Reference> competitions) {

  public Withheld {
    kinds = Set.copyOf(kinds);
    competitions = Set.copyOf(competitions);
  }

  /** Every record there is of these competitions. */
  public static Withheld allRecordsOf(Collection<Reference> competitions) {
    return new Withheld(Arrays.stream(LetterKind.values()).filter(LetterKind::isRecord).collect(Collectors.toSet()),
        Set.copyOf(competitions));
  }

  boolean isNothing() {
    return competitions.isEmpty();
  }

  public boolean covers(LetterRow letter) {
    return kinds.contains(letter.kind()) && competitions.contains(letter.subject());
  }
}
