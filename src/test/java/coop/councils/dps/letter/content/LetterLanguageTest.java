package coop.councils.dps.letter.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.letter.pdf.TaggedText;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A moment in a letter")
class LetterLanguageTest {

  private static final LocalDate DAY = LocalDate.of(2028, 1, 4);
  private static final Instant NOON = Instant.parse("2028-01-04T12:00:00Z");

  @ParameterizedTest(name = "{0}: {1}; {2}")
  @CsvSource({
    "2028-01-04T12:00:00Z, at 12 noon UK, am 12 hanner dydd amser",
    "2028-01-04T00:00:00Z, at 12 midnight UK, am 12 hanner nos amser",
    "2028-01-04T12:00:45Z, at 12:00 UK, am 12:00 amser",
    "2028-01-04T12:00:00.000001Z, at 12:00 UK, am 12:00 amser",
    "2028-01-04T00:00:59Z, at 00:00 UK, am 00:00 amser"
  })
  @DisplayName("is noon or midnight only to the very second")
  void noonAndMidnight(Instant moment, String english, String welsh) {
    assertTrue(LetterLanguage.ENGLISH.moment(moment).contains(english), LetterLanguage.ENGLISH.moment(moment));
    assertTrue(LetterLanguage.WELSH.moment(moment).contains(welsh), LetterLanguage.WELSH.moment(moment));
  }

  @Test
  @DisplayName("of an arrival has its seconds, so that it shows on which side of the deadline it lies (R29, R30)")
  void arrival() {
    LetterContent late = Altered.content(Altered.content(SampleLetters.of(LetterKind.LATE, DAY), "deadline", NOON),
        "arrived", NOON.plusSeconds(1));
    String text = text(late, true);
    assertTrue(text.contains("Tuesday 4 January 2028 at 12 noon UK time"), text);
    assertTrue(text.contains("Tuesday 4 January 2028 at 12:00:01 UK time"), text);
    assertTrue(text.contains("am 12:00:01 amser y DU"), text);
  }

  @ParameterizedTest
  @CsvSource({"RECEIVED, true", "REPLACED, true", "WITHDRAWN, false"})
  @DisplayName("stands in a receipt that promises an opening only for a tender that will be opened")
  void receipt(TenderReceipt.Event event, boolean opened) {
    LetterContent receipt = Altered.content(Altered.content(SampleLetters.of(LetterKind.TENDER_RECEIPT, DAY), "event",
        event), "at", NOON.plusSeconds(59));
    String text = text(receipt, true);
    assertTrue(text.contains("at 12:00:59 UK time"), text);
    assertEquals(opened, text.contains("it was opened with the fingerprint above"), text);
    assertEquals(opened, text.contains("wedi'i agor gyda'r"), text);
    assertFalse(!opened && text.contains("You get a letter with the outcome"), text);
  }

  private static String text(LetterContent content, boolean welsh) {
    return TaggedText.of(new LetterPdf().render(
        SampleLetters.compose(content, SampleLetters.frame(content.kind(), DAY, welsh)))).all();
  }
}
