package coop.councils.dps.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.councils.dps.shared.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts on a page")
class PageTextsTest {

  private final PageTexts texts = new PageTexts(new Messages());

  @Test
  @DisplayName("show dates and times as people read them, and nothing where there is none")
  void dates() {
    assertEquals("4 January 2028", texts.date(LocalDate.parse("2028-01-04")));
    assertEquals("Tuesday 4 January 2028 at 12 noon UK time", texts.moment(Instant.parse("2028-01-04T12:00:00Z")));
    assertEquals("", texts.date(null) + texts.day(null) + texts.moment(null));
  }

  @Test
  @DisplayName("break what a person typed into paragraphs")
  void paragraphs() {
    assertEquals(List.of("One\ntwo", "Three"), texts.paragraphs("One\ntwo\n \nThree\n\n"));
    assertEquals(List.of(), texts.paragraphs(null));
  }

  @Test
  @DisplayName("are left out where there are no words")
  void none() {
    assertNull(texts.ifAny("no.such.key"));
  }
}
