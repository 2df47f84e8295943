package coop.councils.dps.register.domain;

/** What a letter tells a tenderer in words; null where the register lacked it (R43). */
public record HistoricTexts(String reasons, String advantages) {}
