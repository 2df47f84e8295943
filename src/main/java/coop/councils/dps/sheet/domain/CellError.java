package coop.councils.dps.sheet.domain;

import java.util.List;

/**
 * What is wrong with one cell.
 *
 * @param row as the sheet numbers it
 * @param column its head
 * @param messageKey key of the sentence that says how to mend it
 */
public record CellError(int row, String column, String messageKey, List<Object> arguments) {}
