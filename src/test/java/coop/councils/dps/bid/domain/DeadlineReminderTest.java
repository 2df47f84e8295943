package coop.councils.dps.bid.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reminder of a draft that is not submitted")
class DeadlineReminderTest {

  private static final Instant DEADLINE = Instant.parse("2027-11-24T12:00:00Z");
  private static final Instant BEGUN = Instant.parse("2027-11-10T09:00:00Z");

  @Test
  @DisplayName("is due 72, 24 and 3 hours before the deadline, and not a microsecond earlier")
  void due() {
    assertEquals(Optional.empty(), at("2027-11-21T11:59:59.999999Z"));
    assertEquals(Optional.of(72), at("2027-11-21T12:00:00Z"));
    assertEquals(Optional.of(72), at("2027-11-23T11:59:59.999999Z"));
    assertEquals(Optional.of(24), at("2027-11-23T12:00:00Z"));
    assertEquals(Optional.of(3), at("2027-11-24T09:00:00Z"));
    assertEquals(Optional.of(3), at("2027-11-24T12:00:00Z"));
  }

  @Test
  @DisplayName("is not due after the deadline")
  void over() {
    assertEquals(Optional.empty(), at("2027-11-24T12:00:00.000001Z"));
  }

  @Test
  @DisplayName("does not go to a draft begun after its moment, but the next one does")
  void begun_late() {
    Instant late = Instant.parse("2027-11-22T15:00:00Z");

    assertEquals(Optional.empty(), DeadlineReminder.due(late, DEADLINE, Instant.parse("2027-11-22T15:00:01Z")));
    assertEquals(Optional.of(24), DeadlineReminder.due(late, DEADLINE, Instant.parse("2027-11-23T12:00:01Z")));
  }

  private static Optional<Integer> at(String now) {
    return DeadlineReminder.due(BEGUN, DEADLINE, Instant.parse(now));
  }
}
