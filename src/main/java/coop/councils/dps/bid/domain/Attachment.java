package coop.councils.dps.bid.domain;

/**
 * A file of the working papers in one slot.
 *
 * @param confidential why it is confidential; null if it is not
 */
public record Attachment(long documentId, FileSlot slot, String confidential) {}
