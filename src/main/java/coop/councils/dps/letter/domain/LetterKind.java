package coop.councils.dps.letter.domain;

/** The letters of the DPS; what each must say is in sections 4.1 to 4.4 of the rules. */
public enum LetterKind {
  ADMISSION,
  REFUSAL,
  AWARD,
  UNSUCCESSFUL
}
