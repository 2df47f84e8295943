/** Other PDF libraries printing the same letter; only the profile "bench" has them on its class path. */
package coop.councils.dps.bench.peers;
