/** Starts the platform on a developer's machine with one command. Never part of the WAR. */
package coop.councils.dps.run;
