package coop.councils.dps.sheet.application;

import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.sheet.domain.CellError;
import java.util.List;

/**
 * What became of an uploaded sheet.
 *
 * @param batch null unless the file is faultless
 * @param ofFile what is wrong with the file as a whole
 * @param ofCells what is wrong in its rows
 */
public record TakenSheet(Reference batch, List<FieldError> ofFile, List<CellError> ofCells) {}
