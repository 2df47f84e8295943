/** What everybody may see: who is on the DPS. */
package coop.councils.dps.publication;
