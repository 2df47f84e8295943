package coop.councils.dps.letter.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.pdf.LetterPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The decision as JSON")
class DecisionJsonTest {

  private static final Path PUBLISHED = Path.of("docs", "letters", "decision.schema.json");
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema();

  @ParameterizedTest
  @EnumSource
  @DisplayName("is attached to every letter and complies with the published schema, in one language or two")
  void complies(LetterKind kind) throws IOException {
    for (boolean welsh : List.of(false, true)) {
      byte[] pdf = new LetterPdf().render(SampleLetters.document(kind, DAY, welsh));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        byte[] attached = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("decision.json")
            .getEmbeddedFile().toByteArray();
        assertEquals(List.of(), complaints(JSON.readTree(attached)));
        assertArrayEquals(json(kind, welsh), attached);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("required")
  @DisplayName("does not comply without a required field")
  void required(String pointer) throws IOException {
    JsonNode letter = JSON.readTree(json(LetterKind.UNSUCCESSFUL, false));
    int at = pointer.lastIndexOf('/');
    JsonNode removed = ((ObjectNode) letter.at(pointer.substring(0, at))).remove(pointer.substring(at + 1));
    assertFalse(removed == null, pointer);
    assertFalse(complaints(letter).isEmpty(), pointer);
  }

  static Stream<String> required() {
    return Stream.of("/format", "/reference", "/kind", "/dated", "/issuedAt", "/languages", "/dps", "/dps/name",
        "/dps/managingAuthority", "/dps/regime", "/sender", "/recipient/name", "/recipient/address", "/signedBy/name",
        "/signedBy/post", "/subject", "/facts", "/scores", "/scores/0/criterion", "/scores/0/weight", "/scores/2/score",
        "/totals", "/totals/score", "/totals/rank", "/totals/of", "/texts");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({"dated, 29 February 2024", "dated, 2023-02-29", "issuedAt, 2024-02-29T10:30:00", "kind, PRAISE",
      "format, ccin-dps-letter-2", "reference, LET-1", "subject, ' '"})
  @DisplayName("does not comply with a value of another form")
  void form(String field, String value) throws IOException {
    ObjectNode letter = (ObjectNode) JSON.readTree(json(LetterKind.AWARD, false));
    letter.put(field, value);
    assertFalse(complaints(letter).isEmpty());
  }

  @Test
  @DisplayName("gives numbers as numbers, dates and moments in ISO 8601, and every text that people wrote")
  void typed() throws IOException {
    JsonNode letter = JSON.readTree(json(LetterKind.UNSUCCESSFUL, true));
    assertEquals("2024-02-29", letter.at("/dated").asText());
    assertEquals("2024-02-29T10:30:00Z", letter.at("/issuedAt").asText());
    assertEquals("[\"cy\",\"en-GB\"]", letter.at("/languages").toString());
    assertEquals("2024-03-11", letter.at("/facts/standstillLastDay").asText());
    assertEquals("2024-03-12", letter.at("/facts/earliestSignature").asText());
    assertEquals("Sample Commons CIC", letter.at("/facts/winner").asText());
    for (String number : List.of("/scores/0/weight", "/scores/0/mark", "/scores/0/score", "/scores/0/winnersScore",
        "/totals/score", "/totals/winnersScore", "/totals/rank", "/totals/of")) {
      assertTrue(letter.at(number).isNumber(), number);
    }
    assertEquals("27.00", letter.at("/scores/2/score").decimalValue().setScale(2).toPlainString());
    assertEquals(3, letter.at("/scores").size());
    assertEquals("It names wards, but few dates.", letter.at("/texts/reasons/0").asText());
    assertEquals(2, letter.at("/texts/advantages").size());
    JsonNode award = JSON.readTree(json(LetterKind.AWARD, false));
    assertTrue(award.at("/facts/price").isNumber());
    assertEquals(45_000, award.at("/facts/price").intValue());
  }

  @Test
  @DisplayName("of a letter made again or corrected says so, and complies")
  void frames() throws IOException {
    LetterFrame frame = SampleLetters.frame(LetterKind.AWARD, DAY, true);
    LetterFrame reissued = Altered.with(frame, "reissued", Optional.of(Instant.parse("2026-06-05T09:00:00Z")));
    LetterFrame correcting = Altered.with(reissued, "correction",
        Optional.of(new LetterFrame.Correction(frame.reference(), DAY.minusDays(3), "The end of the term.")));
    JsonNode letter = JSON.readTree(SampleLetters.compose(SampleLetters.of(LetterKind.AWARD, DAY), correcting).embedded()
        .orElseThrow().content());
    assertEquals(List.of(), complaints(letter));
    assertEquals("2026-06-05 LET-4F7K-9Q2M-XT3P The end of the term.", letter.at("/reissuedOn").asText() + " "
        + letter.at("/replaces").asText() + " " + letter.at("/texts/correction/0").asText());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("is the same from a sender who writes in Welsh as from one who does not, but for the languages")
  void everyLanguage(LetterKind kind) throws IOException {
    LetterFrame welsh = SampleLetters.frame(kind, DAY, true);
    ObjectNode both = json(kind, welsh);
    ObjectNode english = json(kind, Altered.with(welsh, "sender.welsh", false));
    assertEquals("[\"cy\",\"en-GB\"] [\"en-GB\"]", both.remove("languages") + " " + english.remove("languages"));
    assertEquals(english, both);
  }

  @Test
  @DisplayName("of the same letter is the same, byte for byte, in UTF-8")
  void same() {
    LetterContent content = Altered.content(SampleLetters.of(LetterKind.NO_AWARD, DAY), "reasons", "Ŵyn, \"Łódź\", £, 中文");
    LetterFrame frame = SampleLetters.frame(LetterKind.NO_AWARD, DAY, false);
    byte[] first = SampleLetters.compose(content, frame).embedded().orElseThrow().content();
    assertArrayEquals(first, SampleLetters.compose(content, frame).embedded().orElseThrow().content());
    assertTrue(new String(first, StandardCharsets.UTF_8).contains("Ŵyn, \\\"Łódź\\\", £, 中文"));
    for (LetterKind kind : LetterKind.values()) {
      assertArrayEquals(json(kind, true), json(kind, true));
    }
  }

  @Test
  @DisplayName("is described by its schema field by field, with every kind of letter there is")
  void described() throws IOException {
    JsonNode schema = JSON.readTree(Files.readString(PUBLISHED));
    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema").asText());
    assertEquals("ccin-dps-letter-1", schema.get("$id").asText());
    schema.get("properties").fields().forEachRemaining(field ->
        assertTrue(field.getValue().path("description").asText().endsWith("."), field.getKey()));
    List<String> kinds = new ArrayList<>();
    schema.at("/properties/kind/enum").forEach(kind -> kinds.add(kind.asText()));
    assertEquals(Arrays.stream(LetterKind.values()).map(Enum::name).toList(), kinds);
  }

  private static byte[] json(LetterKind kind, boolean welsh) {
    return SampleLetters.document(kind, DAY, welsh).embedded().orElseThrow().content();
  }

  private static ObjectNode json(LetterKind kind, LetterFrame frame) throws IOException {
    return (ObjectNode) JSON.readTree(SampleLetters.compose(SampleLetters.of(kind, DAY), frame).embedded().orElseThrow()
        .content());
  }

  private static List<String> complaints(JsonNode letter) {
    Set<ValidationMessage> messages = SCHEMA.validate(letter,
        (ExecutionContext context) -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    return messages.stream().map(ValidationMessage::getMessage).toList();
  }

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(SchemaLocation.of("https://dps.example/letters/"), JSON.readTree(Files.readString(PUBLISHED)));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
