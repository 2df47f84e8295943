package coop.councils.dps.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words people read")
class MessagesTest {

  private final Locale machine = Locale.getDefault();
  private final Messages messages = new Messages();

  @AfterEach
  void restoreTheMachine() {
    Locale.setDefault(machine);
  }

  @Test
  @DisplayName("a text without placeholders is given as it is")
  void plain() {
    assertEquals("Oldham must decide by", messages.text("timetable.R09.name"));
  }

  @Test
  @DisplayName("a date is written as in the United Kingdom")
  void date() {
    String text = messages.text("dps.validity.beforeOpening", LocalDate.of(2020, 4, 1));

    assertEquals("The DPS opens on 1 April 2020. It cannot be used before that day.", text);
  }

  @Test
  @DisplayName("a moment is written with its weekday and its time in the United Kingdom")
  void moment() {
    String text = messages.text("calendar.skipped.bankHoliday", Instant.parse("2026-06-30T23:15:00Z"));

    assertEquals("Wednesday 1 July 2026 at 12:15am UK time", text);
  }

  @Test
  @DisplayName("an amount is written with thousands separated, a label as its words")
  void amountAndLabel() {
    String text =
        messages.text("timetable.R52.explanation", 90, LocalDate.of(2023, 1, 5), 30_000, new Label("value.withVat"));

    assertEquals(
        "90 calendar days after the award on 5 January 2023, and not before the notice on Find a Tender. For English "
            + "authorities, when the contract is worth £30,000 or more including VAT. Not for authorities in Wales "
            + "with mainly devolved functions.",
        text);
  }

  @Test
  @DisplayName("an apostrophe and letters outside ASCII arrive unharmed, also in a value")
  void apostrophe() {
    assertEquals("Llŷn's café", messages.text("calendar.skipped.bankHoliday", "Llŷn's café"));
  }

  @Test
  @DisplayName("a value that looks like a placeholder stays what it is")
  void braces() {
    assertEquals("{1} and '{0}'", messages.text("calendar.skipped.bankHoliday", "{1} and '{0}'"));
  }

  @Test
  @DisplayName("a refusal and a wrong field are told in words")
  void refusalAndField() {
    Decision.Refused refused =
        new RefusedException("R05", "dps.validity.afterAdvertisedEnd", LocalDate.of(2029, 3, 31)).refused();

    assertEquals("The DPS ended at the end of 31 March 2029. It cannot be used after that day.",
        messages.text(refused));
    assertEquals("Enter the name of the bank holiday, in 100 characters or fewer.",
        messages.text(new FieldError("name", "bankHoliday.name.invalid", 100)));
  }

  @Test
  @DisplayName("the language of the machine makes no difference")
  void machineLanguage() {
    Locale.setDefault(Locale.GERMANY);

    assertEquals("1,250", messages.text("calendar.skipped.bankHoliday", 1_250));
  }

  @Test
  @DisplayName("a key without words is a defect")
  void missing() {
    assertThrows(MissingResourceException.class, () -> messages.text("no.such.key"));
  }
}
