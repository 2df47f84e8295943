/** Tenders: drafting, submitting, replacing and withdrawing until the deadline, and the opening by two people. */
package coop.councils.dps.bid;
