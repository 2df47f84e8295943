package coop.councils.dps.letter.content;

/** A letter or record about one mini-competition, whose title its subject line names. */
interface CompetitionLetter extends LetterContent {

  AboutCompetition competition();

  @Override
  default Object[] subject() {
    return new Object[] {competition().typedTitle()};
  }
}
