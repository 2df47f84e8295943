/** Supplier organisations: who they are, how to reach them, who acts for them, and merging those that are one. */
package coop.councils.dps.supplier;
