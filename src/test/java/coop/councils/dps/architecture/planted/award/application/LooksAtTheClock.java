package coop.councils.dps.architecture.planted.award.application;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks rule 6, by a reference to the method as well, which is no call. */
class LooksAtTheClock {

  final Supplier<Instant> clock = Instant::now;
}
