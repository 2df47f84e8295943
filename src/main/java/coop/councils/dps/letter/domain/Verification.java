package coop.councils.dps.letter.domain;

/**
 * The way to find out whether a letter in hand is genuine, printed on its first page as words and as a QR code.
 *
 * @param code the letter's short code, such as {@code K7QF-9M2X}
 * @param address absolute address of the page that answers for this code; what the QR code holds
 * @param page the same page as people type it, without the code
 */
public record Verification(String code, String address, String page) {

  public Verification {
    Texts.required(code, "code");
    Texts.required(address, "address to verify it");
    Texts.required(page, "page to verify it");
  }
}
