package coop.councils.dps.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundTest {

  private final Logger log = Logger.getLogger(RoundTest.class.getName());
  private final Round round = new Round(RoundTest.class, "record");
  private final List<Long> seen = new ArrayList<>();

  @BeforeEach
  void keepTheTestsOutputQuiet() {
    log.setLevel(Level.OFF);
  }

  @AfterEach
  void logAgain() {
    log.setLevel(null);
  }

  @Test
  @DisplayName("a trouble with one holds up no other")
  void oneTrouble() {
    round.run(() -> List.of(1L, 2L, 3L), id -> {
      if (id == 2L) {
        throw new IllegalStateException("trouble");
      }
      seen.add(id);
    });
    assertEquals(List.of(1L, 3L), seen);
  }

  @Test
  @DisplayName("what cannot be read ends no timer, and the next round looks again")
  void nothingToRead() {
    assertDoesNotThrow(() -> round.run(() -> {
      throw new IllegalStateException("the database is away");
    }, seen::add));
    round.run(() -> List.of(4L), seen::add);
    assertEquals(List.of(4L), seen);
  }

  @Test
  @DisplayName("a round lets the one before it finish")
  void oneAtATime() {
    round.run(() -> List.of(5L), id -> {
      seen.add(id);
      round.run(() -> List.of(6L), seen::add);
    });
    assertEquals(List.of(5L), seen);
  }
}
