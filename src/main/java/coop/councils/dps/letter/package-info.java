/** Letters: a model of their content, the PDF made of it, and the archive of all that were sent. */
package coop.councils.dps.letter;
