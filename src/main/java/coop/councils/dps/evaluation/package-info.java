/** Judging tenders: interests declared, scores given alone, moderated scores agreed, prices scored, tenders ranked. */
package coop.councils.dps.evaluation;
