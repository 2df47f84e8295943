/** The append-only record of who did what, written in the same transaction as the change it tells of. */
package coop.councils.dps.audit;
