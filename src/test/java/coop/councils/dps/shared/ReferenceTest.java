package coop.councils.dps.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reference")
class ReferenceTest {

  @Test
  @DisplayName("says what it names and is no neighbour of another")
  void random() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String reference = Reference.random("APP").value();
      assertTrue(reference.matches("APP(-[0-9A-HJKMNP-TV-Z]{4}){3}"), reference);
      assertTrue(seen.add(reference));
    }
  }

  @Test
  @DisplayName("is read back from an address")
  void parsed() {
    assertEquals(Optional.of(new Reference("APP-4F7K-9Q2M-XT3P")), Reference.parse("APP", "APP-4F7K-9Q2M-XT3P"));
  }

  @ParameterizedTest
  @NullSource
  @DisplayName("is nothing that somebody made up")
  @ValueSource(strings = {"", "APP", "APP-4F7K-9Q2M", "app-4f7k-9q2m-xt3p", "APP-4F7K-9Q2M-XT3I", "MC-4F7K-9Q2M-XT3P",
      "APP-4F7K-9Q2M-XT3P\n", "APPX-4F7K-9Q2M-XT3P", "APP-4F7K-9Q2M-XT3P/..", "' or 1=1 --"})
  void madeUp(String text) {
    assertEquals(Optional.empty(), Reference.parse("APP", text));
  }

  @Test
  @DisplayName("is not made of anything else")
  void refused() {
    assertThrows(IllegalArgumentException.class, () -> new Reference("DN534157"));
  }
}
