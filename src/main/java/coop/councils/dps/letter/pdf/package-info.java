/** Prints letters as PDF/A-3a and PDF/UA-1 files; the only package that knows PDFBox and Bouncy Castle. */
package coop.councils.dps.letter.pdf;
