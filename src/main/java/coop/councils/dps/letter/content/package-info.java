/**
 * What each kind of letter must say (section 4 of the rules): one record for each kind, which writes itself with the
 * words that were in force on its day, in every language the sender writes in. How to add a kind: docs/letters.md.
 */
package coop.councils.dps.letter.content;
