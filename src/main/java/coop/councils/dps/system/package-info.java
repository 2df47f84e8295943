/** The ground the market stands on: the DPS, its lots and period, the working-day calendars, the statutory clocks. */
package coop.councils.dps.system;
