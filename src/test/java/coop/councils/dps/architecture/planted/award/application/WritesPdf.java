package coop.councils.dps.architecture.planted.award.application;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Breaks rule 9. */
class WritesPdf {

  PDDocument document;
}
