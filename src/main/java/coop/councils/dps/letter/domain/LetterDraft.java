package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;

/**
 * A letter ready to be made: its content and what it is filed under.
 *
 * @param subject reference of the application or competition it is about
 * @param issuerMemberId the member it comes from; null for Oldham as manager of the DPS
 */
public record LetterDraft(Reference reference, LetterKind kind, Reference subject, long recipientSupplierId,
    Long issuerMemberId, LetterDocument document) {}
