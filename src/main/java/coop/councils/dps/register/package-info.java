/** The old register: awards made before the platform existed, brought in from Oldham's spreadsheet. */
package coop.councils.dps.register;
