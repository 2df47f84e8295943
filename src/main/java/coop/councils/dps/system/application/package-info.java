/** What people do with the DPS record, the bank holidays and the statutory clocks. */
package coop.councils.dps.system.application;
