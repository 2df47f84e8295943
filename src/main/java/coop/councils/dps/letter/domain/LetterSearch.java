package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.util.Set;

/**
 * What letters are looked for; null or blank leaves a condition out.
 *
 * @param year of the letter's date
 * @param issuerMemberId the buyer it comes from
 * @param buyer part of the sender's name
 * @param supplier part of the recipient's name
 * @param competition part of the title or of the reference it is about
 * @param withheld competitions whose records are left out
 */
public record LetterSearch(Integer year, Long issuerMemberId, String buyer, String supplier, String competition,
    LetterKind kind, Set<Reference> withheld) {

  public static LetterSearch ofSender(Long memberId) {
    return new LetterSearch(null, memberId, null, null, null, null, Set.of());
  }

  public LetterSearch withholding(Set<Reference> competitions) {
    return new LetterSearch(year, issuerMemberId, buyer, supplier, competition, kind, competitions);
  }

  public LetterSearch sentBy(long memberId) {
    return new LetterSearch(year, memberId, buyer, supplier, competition, kind, withheld);
  }
}
