/** Spreadsheets that registers are brought in from: read safely, judged cell by cell, offered as templates. */
package coop.councils.dps.sheet;
