package coop.councils.dps.identity.application;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.shared.Input;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A new password")
class PasswordsTest {

  @ParameterizedTest
  @DisplayName("is any of 12 to 200 characters that is not easily guessed, blanks and accents included")
  @ValueSource(strings = {"correct horse", "twelve chars", "ŵyneb y graig", "Oldham-Mumps-1891-station"})
  void accepted(String password) {
    assertEquals(password, choose(password));
  }

  @Test
  @DisplayName("is kept as it was typed, up to 200 characters")
  void long200() {
    String password = "walnutferry1".repeat(16) + "12345678";

    assertEquals(password, choose(password));
    assertRefused("password.tooLong", password + "9");
  }

  @ParameterizedTest
  @DisplayName("is refused with fewer than 12 characters")
  @ValueSource(strings = {"", "short", "elevenchars"})
  void tooShort(String password) {
    assertRefused("password.tooShort", password);
  }

  @ParameterizedTest
  @DisplayName("is refused when it is mostly what everybody guesses")
  @ValueSource(strings = {"oldhamcouncil", "PASSW0RD-PASSW0RD",
      "procurement11", "aaaaaaaaaaaa", "121212121212", "administrator!", "welcome welcome"})
  void common(String password) {
    assertRefused("password.common", password);
  }

  private static void assertRefused(String key, String password) {
    assertEquals(List.of("password: " + key), mistakes(() -> choose(password)));
  }

  private static String choose(String password) {
    Map<String, String> typed = Map.of("password", password);
    Input input = new Input("register", typed);
    String chosen = Passwords.choose(input, typed, "password");
    input.check();
    return chosen;
  }
}
