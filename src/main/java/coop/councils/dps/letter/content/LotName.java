package coop.councils.dps.letter.content;

/** A lot as letters name it. */
public record LotName(int number, String title) {

  void write(LetterWriter letter) {
    letter.factInWords("lot", "lotName", number, new Typed(title));
  }
}
