/** The DPS, its lots and the bank holidays in the database. */
package coop.councils.dps.system.persistence;
