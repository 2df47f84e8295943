/** The content of a letter, free of layout: who writes to whom, about what, in which blocks of text. */
package coop.councils.dps.letter.domain;
