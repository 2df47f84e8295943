package coop.councils.dps.architecture.planted.supplier.domain;

/** Breaks nothing. */
public class Plain {}
