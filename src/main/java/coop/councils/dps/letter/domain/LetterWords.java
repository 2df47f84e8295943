package coop.councils.dps.letter.domain;

/**
 * The few words that the frame of a letter needs in the letter's language.
 *
 * @param page page count at the foot with {@code {page}} and {@code {pages}}: "Page {page} of {pages}"
 * @param verify what stands beside the QR code, with {@code {page}} for the page to visit and {@code {code}}
 * @param verifyPicture alternative text of the QR code, with {@code {page}} and {@code {code}}
 * @param signature alternative text of a scanned signature, with {@code {name}}
 */
public record LetterWords(String date, String reference, String page, String verify, String verifyPicture,
    String signature) {

  public LetterWords {
    Texts.required(date, "word for the date");
    Texts.required(reference, "word for the reference");
    Texts.required(page, "words for the page count");
    Texts.required(verify, "words for the check");
    Texts.required(verifyPicture, "words for the QR code");
    Texts.required(signature, "words for the signature");
  }
}
