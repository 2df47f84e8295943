package coop.councils.dps.letter.domain;

import java.util.List;

/**
 * What letters are looked for; null or blank leaves a condition out.
 *
 * @param year of the letter's date
 * @param issuerMemberId the buyer it comes from
 * @param buyer part of the sender's name
 * @param supplier part of the recipient's name
 * @param competition part of the title or of the reference it is about
 * @param withheld records that are left out
 */
public record LetterSearch(Integer year, Long issuerMemberId, String buyer, String supplier, String competition,
    LetterKind kind, List<Withheld> withheld) {

  public static LetterSearch ofSender(Long memberId) {
    return new LetterSearch(null, memberId, null, null, null, null, List.of());
  }

  public LetterSearch withholding(List<Withheld> records) {
    return new LetterSearch(year, issuerMemberId, buyer, supplier, competition, kind,
        records.stream().filter(some -> !some.isNothing()).toList());
  }

  public LetterSearch sentBy(long memberId) {
    return new LetterSearch(year, memberId, buyer, supplier, competition, kind, withheld);
  }
}
