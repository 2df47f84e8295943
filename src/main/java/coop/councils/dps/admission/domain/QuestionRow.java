package coop.councils.dps.admission.domain;

/** A question as pages show it. */
public record QuestionRow(String code, String section, QuestionType type, Integer lotNumber, String text,
    String guidance, String why, Integer wordLimit) {}
