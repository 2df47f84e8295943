package coop.councils.dps.letter.domain;

/** One part of the letter's body; the body reads from the first block to the last. */
public sealed interface Block
    permits BulletList, Callout, Heading, KeyValues, NumberedList, Paragraph, Signature, Table {}
