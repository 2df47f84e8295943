package coop.councils.dps.sheet.domain;

import java.util.List;

/** What a sheet tells, or everything that is wrong in its rows. */
public interface SheetReading {

  List<CellError> errors();

  default boolean isFaultless() {
    return errors().isEmpty();
  }
}
