package coop.councils.dps.sheet.domain;

/** A column of a sheet, known by its head. */
public interface SheetColumn {

  String head();
}
