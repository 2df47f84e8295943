package coop.councils.dps.competition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an invited supplier says")
class IntentionTest {

  @Test
  @DisplayName("is changed as often as it likes; a reason belongs to declining alone")
  void changes() {
    Instant now = Instant.parse("2027-11-10T10:00:00Z");
    Intention intention = new Intention(11, 7);
    intention.say(Intention.Choice.DECLINES, "No people free.", "Cerys Vaughan", now);
    assertEquals("No people free.", intention.row().reason());

    intention.say(Intention.Choice.TENDERS, "No people free.", "Cerys Vaughan", now.plusSeconds(60));
    assertEquals(Intention.Choice.TENDERS, intention.row().choice());
    assertNull(intention.row().reason());
    assertEquals(now.plusSeconds(60), intention.row().saidAt());
  }
}
