/** Whole stories in a real browser, as their people live them. */
package coop.councils.dps.journey;
