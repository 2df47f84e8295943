/** The statutory timetable for programs. */
package coop.councils.dps.system.rest;
