package coop.councils.dps.letter.domain;

/**
 * What letters are looked for; null or blank leaves a condition out.
 *
 * @param year of the letter's date
 * @param issuerMemberId the buyer it comes from
 * @param buyer part of the sender's name
 * @param supplier part of the recipient's name
 * @param competition part of the title or of the reference it is about
 */
public record LetterSearch(Integer year, Long issuerMemberId, String buyer, String supplier, String competition,
    LetterKind kind) {

  public LetterSearch sentBy(long memberId) {
    return new LetterSearch(year, memberId, buyer, supplier, competition, kind);
  }
}
