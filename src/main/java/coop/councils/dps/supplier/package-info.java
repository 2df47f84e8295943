/** Supplier organisations: who they are and how to reach them. */
package coop.councils.dps.supplier;
