package coop.councils.dps.letter.content;

import java.time.Instant;

/** The moment at which something came, written to the second: one second decides whether a tender counts (R29, R30). */
record Exact(Instant at) {}
