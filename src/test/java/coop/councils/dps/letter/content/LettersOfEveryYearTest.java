package coop.councils.dps.letter.content;

import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.letter.pdf.TaggedText;
import coop.councils.dps.letter.pdf.Verapdf;
import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of letter on every kind of day, from the opening of the DPS to its end. */
@DisplayName("Letters of 2020 to 2029")
class LettersOfEveryYearTest {

  /** Bytes of a letter without pictures, in both languages or in one. */
  private static final int LARGEST = 60_000;

  private static final LetterPdf PRINTER = new LetterPdf();
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final Pattern LEFT_OVER = Pattern.compile("\\{\\w*}|\\bnull\\b|• *(•|$)|Optional|\\[U\\+");
  private static final AtomicInteger VALIDATED = new AtomicInteger();

  static Stream<LetterKind> outcomes() {
    return Arrays.stream(LetterKind.values()).filter(LetterKind::isOutcome);
  }

  @AfterAll
  static void count() {
    System.out.println("Letters of 2020 to 2029: " + VALIDATED + " files validated by veraPDF, each against PDF/A-3a and"
        + " PDF/UA-1");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("are small archive files and accessible on every special day, in English and in Welsh (R62)")
  void valid(LetterKind kind) {
    assertEquals(List.of(), failures(DatesOfTheDps.special(), day -> {
      List<String> complaints = new ArrayList<>();
      for (boolean welsh : List.of(false, true)) {
        byte[] pdf = PRINTER.render(SampleLetters.document(kind, day, welsh));
        complaints.addAll(Verapdf.complaints(pdf));
        if (pdf.length > LARGEST) {
          complaints.add(pdf.length + " bytes");
        }
        VALIDATED.incrementAndGet();
      }
      return complaints;
    }));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("are whole on every special day and every ninth day between: date, reference, sender, recipient, no gap")
  void whole(LetterKind kind) {
    List<LocalDate> days = new ArrayList<>(DatesOfTheDps.sweep());
    days.addAll(DatesOfTheDps.special());
    assertEquals(List.of(), failures(days, day -> gaps(kind, day)));
  }

  @ParameterizedTest(name = "{0} sent {1}: to the end of {2}, not before {3}")
  @CsvSource({
    "D12, 2020-04-03T09:00:00Z, 2020-04-14, 2020-04-15",
    "D15, 2022-09-09T09:00:00Z, 2022-09-20, 2022-09-21",
    "D17, 2024-03-19T09:00:00Z, 2024-04-02, 2024-04-03",
    "D19, 2027-12-17T09:00:00Z, 2027-12-29, 2027-12-30",
    "D25, 2026-06-30T23:15:00Z, 2026-07-13, 2026-07-14"
  })
  @DisplayName("promise the standstill of their day, in the same sentence to everybody (R40, R41)")
  void standstill(String id, Instant sent, LocalDate lastDay, LocalDate earliest) {
    String sentence = "Although regulation 87 does not require it for this contract, Example Borough Council will observe"
        + " a standstill period. It ends at midnight at the end of " + WITH_WEEKDAY.format(lastDay)
        + ". Example Borough Council will not enter into the contract before " + WITH_WEEKDAY.format(earliest) + ".";
    LocalDate day = London.dateOf(sent);
    outcomes().forEach(kind -> {
      LetterFrame frame = Altered.with(SampleLetters.frame(kind, day, false), "issuedAt", sent);
      String text = text(SampleLetters.compose(SampleLetters.of(kind, day), frame));
      assertEquals(2, text.split(Pattern.quote(sentence), -1).length, () -> kind + ": " + text);
      assertEquals(2, text.split("standstill", -1).length, () -> kind + " speaks of it once: " + text);
      assertTrue(text.contains(DATE.format(day)), text);
    });
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  @DisplayName("say so where no standstill is observed, and name no day of one (R46)")
  void noStandstill(LetterKind kind) {
    LocalDate day = LocalDate.of(2024, 2, 29);
    LetterContent content = Altered.content(SampleLetters.of(kind, day), "standstill", Optional.empty());
    String text = text(SampleLetters.compose(content, SampleLetters.frame(kind, day, false)));
    assertTrue(text.contains("No standstill period applies. Example Borough Council may enter into the contract at any"
        + " time from the date of this letter."), text);
    assertFalse(text.contains("regulation 87"), text);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyKindBefore")
  @DisplayName("are refused with a date before the DPS opened (R05)")
  void before(LetterKind kind, LocalDate day) {
    assertRefused("R05", "letter.refused.before", () -> SampleLetters.document(kind, day, false));
  }

  static Stream<Arguments> everyKindBefore() {
    return Arrays.stream(LetterKind.values()).flatMap(kind -> Stream.of("2020-01-01", "2020-02-29", "2020-03-31")
        .map(day -> Arguments.of(kind, LocalDate.parse(day))));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("that need a running DPS are refused after its advertised end; the others still go out (R05)")
  void after(LetterKind kind) {
    LetterContent content = SampleLetters.of(kind, LocalDate.of(2029, 3, 20));
    for (LocalDate day : List.of(LocalDate.of(2029, 4, 1), LocalDate.of(2030, 1, 2), LocalDate.of(2034, 2, 28))) {
      LetterFrame frame = SampleLetters.frame(kind, day, false);
      if (kind.needsRunningDps()) {
        assertRefused("R05", "letter.refused.after", () -> SampleLetters.compose(content, frame));
      } else {
        assertTrue(text(SampleLetters.compose(content, frame)).contains(DATE.format(day)));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2020-03-31T22:59:59Z, false", "2020-03-31T23:00:00Z, true", "2029-03-31T22:59:59Z, true",
      "2029-03-31T23:00:00Z, false"})
  @DisplayName("are dated in the United Kingdom: the DPS opens and ends at midnight there (R03, R05)")
  void midnight(Instant sent, boolean inTime) {
    LetterFrame frame = Altered.with(SampleLetters.frame(LetterKind.AWARD, DatesOfTheDps.FIRST, false), "issuedAt", sent);
    LetterContent content = SampleLetters.of(LetterKind.AWARD, DatesOfTheDps.FIRST);
    if (inTime) {
      SampleLetters.compose(content, frame);
    } else {
      assertRefused("R05", sent.isBefore(Instant.parse("2021-01-01T00:00:00Z")) ? "letter.refused.before"
          : "letter.refused.after", () -> SampleLetters.compose(content, frame));
    }
  }

  private static List<String> gaps(LetterKind kind, LocalDate day) {
    LetterDocument letter = SampleLetters.document(kind, day, false);
    String text = text(letter);
    List<String> gaps = new ArrayList<>();
    List<String> expected = new ArrayList<>(List.of(DATE.format(day), letter.reference(), SampleLetters.BUYER,
        "Town Hall High Street Exampleton EX1 1EX", "K7QF-9M2X", letter.subject()));
    letter.recipient().ifPresent(to -> {
      expected.add("Dear Sir or Madam");
      expected.add(to.name() + " " + String.join(" ", to.addressLines()));
    });
    if (kind.isSigned()) {
      expected.add("Ros Owner Head of Cooperative Policy");
    }
    expected.stream().filter(part -> !text.contains(part)).forEach(part -> gaps.add("lacks " + part));
    LEFT_OVER.matcher(text).results().forEach(found -> gaps.add("holds " + found.group()));
    if (text.toLowerCase(Locale.UK).contains("mandatory")) {
      gaps.add("says mandatory (T8)");
    }
    if (kind.isRecord() == letter.recipient().isPresent()) {
      gaps.add("has a recipient or lacks one");
    }
    return gaps;
  }

  private static String text(LetterDocument letter) {
    return TaggedText.of(PRINTER.render(letter)).all();
  }

  /** What a check makes of a day. */
  @FunctionalInterface
  private interface Check {
    List<String> of(LocalDate day) throws Exception;
  }

  private static List<String> failures(Collection<LocalDate> days, Check check) {
    Function<LocalDate, List<String>> safe = day -> {
      try {
        return check.of(day);
      } catch (Exception broken) {
        return List.of(broken.toString());
      }
    };
    return days.parallelStream().flatMap(day -> safe.apply(day).stream().map(failure -> day + ": " + failure)).toList();
  }
}
