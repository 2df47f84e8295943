package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.time.LocalDate;

/** A letter in a list. */
public record LetterRow(Long id, Reference reference, LetterKind kind, Reference subject, String title,
    Long recipientSupplierId, String recipientName, Long issuerMemberId, LocalDate dated, String sha256) {}
