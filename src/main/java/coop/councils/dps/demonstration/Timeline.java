package coop.councils.dps.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happens in the demonstration and when. Played in the order of time, so that each step finds the world as it was
 * then: a competition of 2022 invites nobody who was admitted in 2024, and the audit record runs forward.
 */
final class Timeline {

  private record Step(Instant at, Runnable event) {}

  private final List<Step> steps = new ArrayList<>();

  void at(Instant moment, Runnable event) {
    steps.add(new Step(moment, event));
  }

  /** Steps of the same moment keep the order in which they were told. */
  void play() {
    steps.sort(Comparator.comparing(Step::at));
    steps.forEach(step -> step.event().run());
  }
}
