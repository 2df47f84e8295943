/**
 * Measurements, run by hand: {@code mvn -Pbench} for letters, {@code mvn -Pbench-start-up} for the start. How to read
 * them is in docs/benchmarks.md.
 */
package coop.councils.dps.bench;
