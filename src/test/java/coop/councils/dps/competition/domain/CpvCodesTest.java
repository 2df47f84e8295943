package coop.councils.dps.competition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The codes of the Common Procurement Vocabulary")
class CpvCodesTest {

  @Test
  @DisplayName("have eight digits and words, each once")
  void wellFormed() {
    assertTrue(CpvCodes.all().stream().allMatch(code -> code.code().matches("\\d{8}") && !code.words().isBlank()));
    assertEquals(CpvCodes.all().size(), CpvCodes.all().stream().map(CpvCodes.Code::code).distinct().count());
  }

  @Test
  @DisplayName("are found by the beginnings of words, in any order and case")
  void found() {
    assertEquals(List.of("79315000"), CpvCodes.find("RESEARCH social").stream().map(CpvCodes.Code::code).toList());
    assertEquals(List.of(), CpvCodes.find("sculpture"));
    assertEquals(List.of(), CpvCodes.find(" -- "));
  }

  @Test
  @DisplayName("are shown with their words where they are known")
  void shown() {
    assertEquals("73200000-4 Research and development consultancy services", CpvCodes.shown("73200000-4"));
    assertEquals("03000000", CpvCodes.shown("03000000"));
    assertEquals(null, CpvCodes.shown(null));
  }
}
