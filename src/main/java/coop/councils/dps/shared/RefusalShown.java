package coop.councils.dps.shared;

/**
 * Somebody was told no. Fired after the refused unit of work was rolled back, so that its record survives it.
 *
 * @param address of the page on which it was tried
 */
public record RefusalShown(Decision.Refused refusal, String address) {}
