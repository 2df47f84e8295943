package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that does not count because nobody works on it.
 *
 * @param reasonKey key of the reason: a weekend, or a bank holiday by its name
 * @param arguments values for the reason's placeholders
 */
public record SkippedDay(LocalDate date, String reasonKey, List<Object> arguments) {}
