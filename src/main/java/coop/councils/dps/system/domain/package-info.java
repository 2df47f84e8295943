/** The DPS and its period (R05), working days (R03, R04) and every statutory clock, each with its own unit. */
package coop.councils.dps.system.domain;
