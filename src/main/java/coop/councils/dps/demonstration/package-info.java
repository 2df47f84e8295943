/** A plainly invented history of the DPS, told by the scripts under {@code demo/}, for whoever sees it first. */
package coop.councils.dps.demonstration;
