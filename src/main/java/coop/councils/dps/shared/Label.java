package coop.councils.dps.shared;

/** An argument of a sentence that is itself a text of the bundle, such as the label of the field that is wrong. */
public record Label(String key) {}
