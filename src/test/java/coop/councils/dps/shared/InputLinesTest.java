package coop.councils.dps.shared;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines that a letter prints")
class InputLinesTest {

  @Test
  @DisplayName("are as many as it has room for, blank ones not counted")
  void asManyAsFit() {
    assertEquals("a\n\nb", input("a\n\nb").lines("address", 400, 2));
  }

  @Test
  @DisplayName("are refused with a sentence when they are more")
  void more() {
    assertEquals(List.of("address: error.tooManyLines"), mistakes(() -> {
      Input input = input("a\nb\nc");
      input.lines("address", 400, 2);
      input.check();
    }));
    assertTrue(new Messages().has("error.tooManyLines"));
  }

  private static Input input(String address) {
    return new Input("member", Map.of("address", address));
  }
}
