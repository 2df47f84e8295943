package coop.councils.dps.competition.domain;

import static coop.councils.dps.support.CompetitionFixture.aRequirement;
import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.support.Typed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the buyer needs (R27)")
class RequirementTest {

  @Test
  @DisplayName("is read field by field")
  void read() {
    assertEquals(aRequirement(), of(typed()));
  }

  @ParameterizedTest
  @DisplayName("has a code of eight digits, with or without the check digit")
  @ValueSource(strings = {"73200000", "73200000-4"})
  void cpv(String code) {
    assertEquals(code, of(typed().and("cpvCode", code)).cpvCode());
  }

  @ParameterizedTest
  @DisplayName("has no code of another form")
  @ValueSource(strings = {"7320000", "73200000-", "sculpture", "73200000-x"})
  void noCpv(String code) {
    assertEquals(List.of("cpvCode: competition.cpvCode.form"), mistakes(() -> of(typed().and("cpvCode", code))));
  }

  @Test
  @DisplayName("has a code that is found by words, where they fit one alone")
  void cpvByWords() {
    assertEquals("79314000", of(typed().and("cpvCode", "Feasibility")).cpvCode());
    assertEquals("80500000", of(typed().and("cpvCode", "training services")).cpvCode());
    assertEquals("80500000", of(typed().and("cpvCode", "80500000 Training services")).cpvCode());
    assertEquals("80511000", of(typed().and("cpvCode", "train staff")).cpvCode());
    assertEquals(List.of("cpvCode: competition.cpvCode.several"),
        mistakes(() -> of(typed().and("cpvCode", "survey"))));
    assertEquals(List.of("cpvCode: competition.cpvCode.many"),
        mistakes(() -> of(typed().and("cpvCode", "services"))));
  }

  @Test
  @DisplayName("does not end before it starts, but may end on the day")
  void dates() {
    LocalDate start = LocalDate.parse("2028-01-10");

    assertEquals(start, of(typed().andDate("endsOn", start)).endsOn());
    assertEquals(List.of("endsOn-day: competition.endsOn.beforeStart"),
        mistakes(() -> of(typed().andDate("endsOn", start.minusDays(1)))));
  }

  @Test
  @DisplayName("names everything that is missing at once")
  void nothing() {
    assertEquals(List.of("title: competition.title.required", "description: competition.description.required",
        "cpvCode: competition.cpvCode.required", "budget: competition.budget.required",
        "vat: competition.vat.required",
        "startsOn-day: competition.startsOn.required", "endsOn-day: competition.endsOn.required"),
        mistakes(() -> of(Typed.nothing())));
  }

  @Test
  @DisplayName("keeps the budget without VAT and says what comes on top, rounded half up to the penny")
  void vat() {
    Requirement requirement = of(typed().and("budget", "10.01").and("vat", "REDUCED"));
    assertEquals("£10.01", requirement.budget().toString());
    assertEquals("£0.50", requirement.vat().on(requirement.budget()).toString());
    assertEquals("£10.51", requirement.vat().gross(requirement.budget()).toString());
    assertEquals("£0.00", VatRate.NONE.on(requirement.budget()).toString());
    assertEquals(List.of("budget: competition.budget.tooMuch"), mistakes(() -> of(typed().and("budget", "800000000.01"))));
  }

  private static Typed typed() {
    return Typed.typed("title", "Community food initiatives").and("description", "Twelve workshops and a report.")
        .and("cpvCode", "73200000-4").and("budget", "£50,000").and("vat", "STANDARD")
        .andDate("startsOn", LocalDate.parse("2028-01-10")).andDate("endsOn", LocalDate.parse("2028-07-10"))
        .and("extension", "Once, by up to six months.");
  }

  private static Requirement of(Typed typed) {
    return Requirement.of(typed.into("competition"));
  }
}
