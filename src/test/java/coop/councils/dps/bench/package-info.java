/** Measurements, run by hand with {@code mvn -Pbench}. */
package coop.councils.dps.bench;
