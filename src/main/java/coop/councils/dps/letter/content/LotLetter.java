package coop.councils.dps.letter.content;

/** A letter about a supplier and one lot, which its subject line names. */
interface LotLetter extends LetterContent {

  LotName lot();

  @Override
  default Object[] subject() {
    return new Object[] {lot().number(), new Typed(lot().title())};
  }
}
