package coop.councils.dps.bid.domain;

/**
 * What an opening leaves closed for good: how many tenders were never submitted, and how many submissions had been
 * withdrawn or replaced by their tenderer before the deadline (R29). Nobody is named.
 */
public record LeftClosed(int drafts, int withdrawn, int replaced) {}
