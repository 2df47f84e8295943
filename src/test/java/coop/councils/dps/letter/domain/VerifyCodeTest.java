package coop.councils.dps.letter.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code of a letter")
class VerifyCodeTest {

  @Test
  @DisplayName("is random, has letters that nobody mistakes, and is read as it is printed")
  void random() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      String code = VerifyCode.random();
      assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"), code);
      assertEquals(Optional.of(code), VerifyCode.parse(code));
      codes.add(code);
    }
    assertEquals(10_000, codes.size());
  }

  @ParameterizedTest(name = "\"{0}\" is {1}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
    "K7QF-9M2X|K7QF-9M2X", "k7qf-9m2x|K7QF-9M2X", "K7QF9M2X|K7QF-9M2X", " k7qf 9m2x |K7QF-9M2X",
    "K7QF–9M2X|K7QF-9M2X", "O0Oo-iIlL|0000-1111"
  })
  @DisplayName("is understood as people type it off paper")
  void typed(String typed, String code) {
    assertEquals(Optional.of(code), VerifyCode.parse(typed));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "-", "K7QF-9M2", "K7QF-9M2XX", "U7QF-9M2X", "LET-4F7K-9Q2M-XT3P", "' OR 1=1 --",
      "<script>"})
  @DisplayName("is nothing else")
  void nothingElse(String typed) {
    assertEquals(Optional.empty(), VerifyCode.parse(typed));
  }

  @Test
  @DisplayName("of a Turkish machine is the same")
  void turkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(Optional.of("1111-0000"), VerifyCode.parse("iiii-oooo"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
