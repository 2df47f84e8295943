package coop.councils.dps.admission.domain;

/** Where a proposed measure stands. */
public enum MeasureStatus { PROPOSED, CONFIRMED, SENT_BACK }
