package coop.councils.dps.letter.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.letter.pdf.TaggedText;
import coop.councils.dps.shared.IncompleteException;
import coop.councils.dps.shared.IncompleteException.Missing;
import coop.councils.dps.shared.Messages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4 of the rules, point by point: what each letter says, and that it is refused without it. */
@DisplayName("The checklist of a letter (R43, R54)")
class ChecklistTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final LetterPdf PRINTER = new LetterPdf();
  private static final Map<LetterKind, String> PRINTED = new EnumMap<>(LetterKind.class);

  private static final List<String> ELEMENTS = ResourceBundle.getBundle("messages").keySet().stream()
      .filter(key -> key.startsWith("letter.element.")).map(key -> key.substring("letter.element.".length())).toList();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/letters/checklists.csv", delimiter = ';')
  @DisplayName("is in its print, every point of it")
  void point(LetterKind kind, String point, String words) {
    String text = PRINTED.computeIfAbsent(kind,
        unknown -> TaggedText.of(PRINTER.render(SampleLetters.document(kind, DAY, false))).all());
    assertTrue(text.contains(words), () -> point + " is not in: " + text);
  }

  @ParameterizedTest(name = "{0} without {1}")
  @CsvFileSource(resources = "/letters/elements.csv")
  @DisplayName("refuses the letter where an element is empty, with its name and the page on which it is filled in")
  void element(LetterKind kind, String component, String element) {
    LetterContent content = emptied(SampleLetters.of(kind, DAY), component);
    List<Missing> missing = missing(content, SampleLetters.frame(kind, DAY, false));
    assertTrue(missing.contains(new Missing("letter.element." + element, "/fill/" + element)), missing::toString);
    assertEquals(missing(content, SampleLetters.frame(kind, DAY, true)), missing, "the same in two languages");
    missing.forEach(one -> assertTrue(new Messages().has(one.messageKey()), one::messageKey));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("refuses the letter of a sender without address, to a recipient without one, or unsigned (R49)")
  void frame(LetterKind kind) {
    LetterContent content = SampleLetters.of(kind, DAY);
    LetterFrame frame = SampleLetters.frame(kind, DAY, false);
    assertEquals(List.of("sender"), names(content, Altered.with(frame, "sender.addressLines", List.of())));
    if (!kind.isRecord()) {
      assertEquals(List.of("recipient"), names(content, Altered.with(frame, "recipient", Optional.empty())));
    }
    if (kind.isSigned()) {
      for (Optional<Signer> nobody : List.of(Optional.<Signer>empty(), Optional.of(Signer.typed("", "Head")),
          Optional.of(Signer.typed("Ros Owner", " ")))) {
        assertEquals(List.of("signatory"), names(content, Altered.with(frame, "signer", nobody)));
      }
    }
  }

  @Test
  @DisplayName("names every missing element at once, each once, with the page of the very question")
  void several() {
    Reason method = new Reason("Method", 3, 5, " ", null, "/score/1", "/advantage/1");
    Reason value = new Reason("Social value", 3, 5, "Two placements.", "", "/score/2", "/advantage/2");
    LetterContent content = Altered.content(Altered.content(SampleLetters.of(LetterKind.UNSUCCESSFUL, DAY), "reasons",
        List.of(method, value)), "winner", "");
    assertEquals(List.of(new Missing("letter.element.winner", "/fill/winner"),
        new Missing("letter.element.reasons", "/score/1"), new Missing("letter.element.advantages", "/advantage/1"),
        new Missing("letter.element.advantages", "/advantage/2")),
        missing(content, SampleLetters.frame(LetterKind.UNSUCCESSFUL, DAY, false)));
  }

  @Test
  @DisplayName("asks a correction for what changed, and a decision taken again for why")
  void corrections() {
    LetterContent award = SampleLetters.of(LetterKind.AWARD, DAY);
    LetterFrame frame = SampleLetters.frame(LetterKind.AWARD, DAY, false);
    LetterFrame correcting = Altered.with(frame, "correction",
        Optional.of(new LetterFrame.Correction(frame.reference(), DAY.minusDays(3), " ")));
    assertEquals(List.of("correction"), names(award, correcting));
    LetterContent again = Altered.content(SampleLetters.of(LetterKind.AWARD_AFTER_WITHDRAWAL, DAY), "after",
        Optional.of(new AwardLetter.Withdrawn(DAY.minusDays(14), "")));
    assertEquals(List.of("withdrawal"), names(again, frame));
    LetterContent refusal = Altered.content(SampleLetters.of(LetterKind.REFUSAL, DAY), "exclusion",
        Optional.of(new RefusalLetter.Exclusion("", null, null, "")));
    assertEquals(List.of("ground", "eventOn", "until", "selfCleaning"),
        names(refusal, SampleLetters.frame(LetterKind.REFUSAL, DAY, false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"45,000", "45000", "50,000", "Late Example", "certificate"})
  @DisplayName("of an unsuccessful tender holds nothing of others beyond the winner's name, scores and advantages (4.4, 12)")
  void nobodyElses(String secret) {
    byte[] pdf = PRINTER.render(SampleLetters.document(LetterKind.UNSUCCESSFUL, DAY, true));
    String text = TaggedText.of(pdf).all();
    assertFalse(text.contains(secret), text);
    String json = new String(SampleLetters.document(LetterKind.UNSUCCESSFUL, DAY, true).embedded().orElseThrow()
        .content(), StandardCharsets.UTF_8);
    assertFalse(json.contains(secret), json);
  }

  private static LetterContent emptied(LetterContent content, String component) {
    if (component.equals("tender.receivedAt+receivedOn")) {
      return Altered.content(content, "tender", new TenderFacts("TEN-2B7C-8D3E-4F5G", null, null));
    } else if (component.endsWith("?")) {
      return Altered.content(content, component.replace("?", ""), Optional.of(" "));
    }
    return Altered.content(content, component, Altered.emptyOf(content, component));
  }

  private static List<String> names(LetterContent content, LetterFrame frame) {
    return missing(content, frame).stream().map(one -> one.messageKey().replace("letter.element.", "")).toList();
  }

  private static List<Missing> missing(LetterContent content, LetterFrame frame) {
    Map<String, String> pages = new HashMap<>();
    ELEMENTS.forEach(element -> pages.put(element, "/fill/" + element));
    LetterFrame led = Altered.with(frame, "places", new Places(pages));
    return assertThrows(IncompleteException.class, () -> SampleLetters.compose(content, led)).missing();
  }
}
