package coop.councils.dps.supplier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.supplier.domain.Traces.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R28: a text")
class TracesTest {

  private final Traces traces = new Traces();

  @BeforeEach
  void three() {
    traces.addName("Caf\u00e9 Specimen Co-operative Ltd");
    traces.addName("Locality");
    traces.addName("The Example of Care CIC");
    traces.addName("Kim Invented, trading as Invented Facilitation");
    traces.addPerson("Pat O'Mock");
    traces.addPerson("Research");
    traces.addName("Acme (UK), a Community Interest Company");
    traces.addAddresses(List.of("pat@specimen.example", "specimen1@gmail.com", "kim@invented.coop", "al@abc.org",
        "jo@adultcare.com"));
  }

  @ParameterizedTest
  @DisplayName("tells of a supplier by its name, person or address, however it is written")
  @ValueSource(strings = {"May Caf\u00e9 Specimen Co-operative Ltd ask?", "may CAFE  SPECIMEN\ncooperative, ltd. ask?",
    "May Cafe-Specimen Co-op Ltd", "Caf\u00e9 Spec\u200bimen Coop Ltd", "CafeSpecimenCooperativeLtd asks",
    "C a f e S p e c i m e n Cooperative Ltd", "Write to PAT@SPECIMEN.EXAMPLE.",
    "see https://www.specimen.example/us", "specimen1@gmail.com",
    "https://www.invented.coop/us", "See WWW.ABC.ORG.", "kim\u200b@invented.coop"})
  void certain(String text) {
    assertEquals(Optional.of(true), traces.in(text).map(Trace::certain), text);
  }

  @ParameterizedTest
  @DisplayName("may tell of it by a name without its legal form, or of one word")
  @CsvSource({"Is caf\u00e9 specimen cooperative work wanted?, Caf\u00e9 Specimen Co-operative Ltd",
    "In which locality?, Locality", "Is an example of care wanted?, The Example of Care CIC",
    "Ask Pat O\u2019Mock, Pat O'Mock",
    "We at invented facilitation ask, 'Kim Invented, trading as Invented Facilitation'"})
  void uncertain(String text, String source) {
    assertEquals(Optional.of(new Trace(source, false)), traces.in(text));
  }

  @ParameterizedTest
  @DisplayName("tells of nobody by words that only look alike")
  @ValueSource(strings = {"Which localities?", "Is research wanted?", "Pat a mock-up", "May we write to a gmail.com address?",
    "Is a specimen wanted for the caf\u00e9?", "Co-operative Ltd", "",
    "Who leads adult care commissioning?", "Is an invented co-op wanted?", "Is the UK meant, or a community company?",
    "abc organisations"})
  void nobody(String text) {
    assertEquals(Optional.empty(), traces.in(text), text);
  }

  @Test
  @DisplayName("that tells surely is told first")
  void surest() {
    assertEquals("pat@specimen.example", traces.in("In which locality? pat@specimen.example").orElseThrow().source());
  }
}
