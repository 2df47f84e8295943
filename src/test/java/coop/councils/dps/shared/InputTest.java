package coop.councils.dps.shared;

import static coop.councils.dps.support.Refusals.mistakes;
import static coop.councils.dps.support.Typed.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a person typed")
class InputTest {

  @Test
  @DisplayName("is a text without blanks around it, lines kept")
  void text() {
    assertEquals("a b\nc", input("field", "  a b\r\nc ").text("field", 10));
  }

  @ParameterizedTest
  @DisplayName("holds no character that nobody sees and that changes what others read")
  @ValueSource(strings = {"a\u0000b", "a\u0007", "\u000B", "abc\u202Edef", "\u2066x\u2069"})
  void invisible(String text) {
    assertMistake("error.invisible", text, input -> input.text("field", 20));
    assertMistake("error.invisible", text, input -> input.optionalText("field", 20));
  }

  @Test
  @DisplayName("is as long as allowed and not one character longer")
  void tooLong() {
    assertEquals("12345", input("field", "12345").text("field", 5));
    assertMistake("error.tooLong", "123456", input -> input.text("field", 5));
    assertMistake("error.tooLong", "123456", input -> input.optionalText("field", 5));
  }

  @Test
  @DisplayName("is missing when it is blank, which an optional answer may be")
  void blank() {
    assertMistake("form.field.required", "   ", input -> input.text("field", 5));
    assertEquals(Optional.empty(), Typed.nothing().into("form").optionalText("field", 5));
  }

  @ParameterizedTest
  @DisplayName("is counted in words, parted by blanks of any kind")
  @CsvSource(value = {"'',0", "'  ',0", "one,1", "'one, two – three',4", "'well-known',1", "'a\tb\nc',3"})
  void countWords(String text, int words) {
    assertEquals(words, Input.countWords(text));
  }

  @Test
  @DisplayName("over the limit of words is told by how many")
  void tooManyWords() {
    Input input = input("field", "one two three");
    input.words("field", 2);

    FieldError error = assertThrows(InvalidInputException.class, input::check).errors().get(0);
    assertEquals(new FieldError("field", "error.tooManyWords", 2, 1), error);
  }

  @ParameterizedTest
  @DisplayName("is an e-mail address, kept in small letters")
  @ValueSource(strings = {"a@b.example", "First.Last+dps@sub.council.gov.uk", "o'neill@b.example"})
  void email(String address) {
    assertEquals(address.toLowerCase(Locale.ROOT), input("field", " " + address + " ").email("field"));
  }

  @ParameterizedTest
  @DisplayName("is no e-mail address without its parts, or with more than one in it")
  @ValueSource(strings = {"a", "a@b", "@b.example", "a@b.example,c@d.example", "a b@c.example", "<a@b.example>",
      "a@b.example\nBcc: c@d.example"})
  void noEmail(String address) {
    assertMistake("error.email", address, input -> input.email("field"));
  }

  @Test
  @DisplayName("is yes or no only when it was said")
  void yesOrNo() {
    assertEquals(Boolean.TRUE, input("field", "yes").yesOrNo("field"));
    assertEquals(Boolean.FALSE, input("field", "no").yesOrNo("field"));
    assertMistake("form.field.required", "", input -> input.yesOrNo("field"));
    assertMistake("form.field.required", "true", input -> input.yesOrNo("field"));
  }

  @Test
  @DisplayName("is a box that is ticked or not")
  void ticked() {
    assertTrue(input("field", "true").ticked("field"));
    assertMistake("form.field.required", "on", input -> input.mustBeTicked("field"));
  }

  @ParameterizedTest
  @DisplayName("is an amount in pounds, however it is punctuated")
  @CsvSource({"'£1,250', 1250", "1250.00, 1250", "' 1250.5 ', 1250.50", "0.01, 0.01"})
  void money(String text, String pounds) {
    assertEquals(Money.pounds(pounds), input("field", text).money("field"));
  }

  @ParameterizedTest
  @DisplayName("is no amount when it is negative, broken, too large, in words or in a notation for machines")
  @ValueSource(strings = {"-1", "1.234", "1000000000", "ten", "1.2.3", "1e3", "1E+3", "£", "45,00",
      "1.250,00", "1,2,3"})
  void noMoney(String text) {
    assertMistake("error.money", text, input -> input.money("field"));
  }

  @Test
  @DisplayName("is no amount of nothing")
  void zero() {
    assertMistake("error.moneyZero", "0.00", input -> input.money("field"));
  }

  @ParameterizedTest
  @DisplayName("is a percentage with two decimals at most")
  @CsvSource({"0, 0.00", "100, 100.00", "12.5 %, 12.50", "33.330, 33.33"})
  void percent(String text, BigDecimal value) {
    assertEquals(value, input("field", text).percent("field"));
  }

  @ParameterizedTest
  @DisplayName("is no percentage outside 0 to 100, in words or in a notation for machines")
  @ValueSource(strings = {"-0.01", "100.01", "33.333", "half", "1e1", "1,5"})
  void noPercent(String text) {
    assertMistake("error.percent", text, input -> input.percent("field"));
  }

  @Test
  @DisplayName("is a whole number within its limits")
  void number() {
    assertEquals(5000, input("field", "5,000").number("field", 50, 5000));
    assertEquals(50, input("field", "50").number("field", 50, 5000));
    assertMistake("error.number", "49", input -> input.number("field", 50, 5000));
    assertMistake("error.number", "5001", input -> input.number("field", 50, 5000));
    assertMistake("error.number", "9999999999", input -> input.number("field", 50, 5000));
  }

  @Test
  @DisplayName("is a date in three fields")
  void date() {
    assertEquals(LocalDate.parse("2028-02-29"), dated("29", "2", "2028").date("field"));
    assertEquals(LocalDate.parse("2028-01-04"), dated(" 04", "01 ", "2028").date("field"));
  }

  @ParameterizedTest
  @DisplayName("is no date that the calendar does not have, or of another century")
  @CsvSource({"29, 2, 2027", "31, 4, 2028", "1, 13, 2028", "1, January, 2028", "1, 1, 28", "1, 1, 2100", "'', 1, 2028"})
  void noDate(String day, String month, String year) {
    Input input = dated(day, month, year);
    input.date("field");
    assertEquals(List.of("field-day: error.date"), mistakes(input::check));
  }

  @Test
  @DisplayName("is a missing date when all three fields are empty")
  void missingDate() {
    Input input = Typed.nothing().into("form");
    input.date("field");
    assertEquals(List.of("field-day: form.field.required"), mistakes(input::check));
  }

  @ParameterizedTest
  @DisplayName("is a time of the day with a colon or a point")
  @CsvSource({"12:00, 12:00", "9.30, 09:30", "23:59, 23:59"})
  void time(String text, LocalTime time) {
    assertEquals(time, input("field", text).time("field"));
  }

  @ParameterizedTest
  @DisplayName("is no time that no clock shows")
  @ValueSource(strings = {"24:00", "12:60", "noon", "12"})
  void noTime(String text) {
    assertMistake("error.time", text, input -> input.time("field"));
  }

  @Test
  @DisplayName("is one of the choices by its very name")
  void choice() {
    assertEquals(Thread.State.NEW, input("field", "NEW").choice("field", Thread.State.class));
    assertMistake("form.field.required", "new", input -> input.choice("field", Thread.State.class));
  }

  @Test
  @DisplayName("is refused with all mistakes together, each field named once")
  void together() {
    Input input = typed("a", "").and("b", "x").into("form");
    input.text("a", 5);
    input.number("b", 1, 2);
    input.text("c", 5);

    assertEquals(List.of("a: form.a.required", "b: error.number", "c: form.c.required"), mistakes(input::check));
  }

  @Test
  @DisplayName("passes when nothing is wrong")
  void fine() {
    Input input = input("field", "x");
    input.text("field", 5);
    input.check();
  }

  private static void assertMistake(String key, String text, Consumer<Input> reading) {
    Input input = input("field", text);
    reading.accept(input);
    assertEquals(List.of("field: " + key), mistakes(input::check));
  }

  private static Input input(String field, String text) {
    return typed(field, text).into("form");
  }

  private static Input dated(String day, String month, String year) {
    return Typed.nothing().andDate("field", day, month, year).into("form");
  }
}
