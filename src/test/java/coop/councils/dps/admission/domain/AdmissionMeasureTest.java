package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.DECIDED;
import static coop.councils.dps.support.ApplicationFixture.anApplication;
import static coop.councils.dps.support.ApplicationFixture.toAdmit;
import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.councils.dps.support.People;
import coop.councils.dps.support.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A suspension, reinstatement or removal (R16)")
class AdmissionMeasureTest {

  private static final LocalDate TODAY = LocalDate.of(2028, 1, 10);
  private static final Instant NOW = Instant.parse("2028-01-10T10:00:00Z");

  @Test
  @DisplayName("is decided by two people, and holds only then")
  void twoPeople() {
    Admission admission = anAdmission();
    AdmissionMeasure measure = proposed(admission, MeasureKind.SUSPEND, TODAY);
    assertNull(admission.suspendedFrom(), "A proposal changes nothing");
    assertRefused("R16", "measure.samePerson", () -> measure.confirm(People.AMINA, TODAY, NOW));
    assertRefused("R16", "measure.samePerson", () -> measure.sendBack("Look again.", People.AMINA, NOW));

    measure.confirm(People.BRIAN, TODAY, NOW);

    assertEquals(TODAY, admission.suspendedFrom());
    assertRefused("R16", "measure.decidedAlready", () -> measure.confirm(People.CERYS, TODAY, NOW));
  }

  @Test
  @DisplayName("that is sent back changes nothing and keeps the reason")
  void sentBack() {
    Admission admission = anAdmission();
    AdmissionMeasure measure = proposed(admission, MeasureKind.REMOVE, TODAY.plusDays(5));

    measure.sendBack("Hear the supplier first.", People.BRIAN, NOW);

    assertAllowed(admission.mayBe(MeasureKind.REMOVE));
    assertEquals("Hear the supplier first.", measure.row().sentBackReason());
    assertEquals(MeasureStatus.SENT_BACK, measure.row().status());
  }

  @Test
  @DisplayName("fits where the admission stands: suspended once, reinstated only then, and nothing after the end")
  void fits() {
    Admission admission = anAdmission();
    assertRefused("R16", "measure.notSuspended", admission.mayBe(MeasureKind.REINSTATE));
    proposed(admission, MeasureKind.SUSPEND, TODAY).confirm(People.BRIAN, TODAY, NOW);
    assertRefused("R16", "measure.suspendedAlready", () -> proposed(admission, MeasureKind.SUSPEND, TODAY));
    proposed(admission, MeasureKind.REINSTATE, TODAY).confirm(People.BRIAN, TODAY, NOW);
    assertNull(admission.suspendedFrom());
    proposed(admission, MeasureKind.REMOVE, TODAY).confirm(People.BRIAN, TODAY, NOW);
    for (MeasureKind kind : MeasureKind.values()) {
      assertRefused("R16", "measure.ended", admission.mayBe(kind));
    }
  }

  @Test
  @DisplayName("whose day passed while it waited holds from the day of the confirmation")
  void overdue() {
    Admission admission = anAdmission();
    proposed(admission, MeasureKind.SUSPEND, TODAY).confirm(People.BRIAN, TODAY.plusDays(3), NOW);
    assertEquals(TODAY.plusDays(3), admission.suspendedFrom());
  }

  @Test
  @DisplayName("names everything that is missing, and for a removal when the supplier was told")
  void missing() {
    List<String> suspend = List.of("reasons: measure.reasons.required", "remedy: measure.remedy.required",
        "effectiveOn-day: measure.effectiveOn.required");
    assertEquals(suspend, mistakes(() -> read(MeasureKind.SUSPEND, Typed.nothing())));
    assertEquals(List.of("reasons: measure.reasons.required", "effectiveOn-day: measure.effectiveOn.required"),
        mistakes(() -> read(MeasureKind.REINSTATE, Typed.nothing())));
    assertEquals(List.of("reasons: measure.reasons.required", "remedy: measure.remedy.required",
        "noticeGiven-day: measure.noticeGiven.required", "effectiveOn-day: measure.effectiveOn.required"),
        mistakes(() -> read(MeasureKind.REMOVE, Typed.nothing())));
  }

  @ParameterizedTest(name = "notice {0}, from {1}: {2}")
  @DisplayName("holds from today at the earliest, and a removal only after the supplier was told")
  @CsvSource({
    "2028-01-03, 2028-01-10, ", "2028-01-10, 2028-01-11, ", "2028-01-10, 2028-01-10, measure.effectiveOn.beforeNotice",
    "2028-01-11, 2028-01-20, measure.noticeGiven.future", "2028-01-03, 2028-01-09, measure.effectiveOn.past"
  })
  void days(LocalDate notice, LocalDate from, String key) {
    Typed typed = Typed.typed("reasons", "Because.").and("remedy", "A certificate.").andDate("noticeGiven", notice)
        .andDate("effectiveOn", from);
    if (key == null) {
      assertEquals(from, read(MeasureKind.REMOVE, typed).effectiveOn());
    } else {
      List<String> found = mistakes(() -> read(MeasureKind.REMOVE, typed));
      assertEquals(List.of(key), found.stream().map(mistake -> mistake.split(": ")[1]).toList());
    }
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @DisplayName("shows in the standing of the admission from its day on; a pause on its days, both included")
  @CsvSource({"2028-01-09, ADMITTED", "2028-01-10, PAUSED", "2028-01-12, PAUSED", "2028-01-13, ADMITTED",
      "2028-01-15, SUSPENDED", "2028-01-19, SUSPENDED", "2028-01-20, REMOVED"})
  void standing(LocalDate day, AdmissionRow.Standing expected) {
    AdmissionRow row = new AdmissionRow(1L, 7L, null, "Example", 1, DECIDED, LocalDate.of(2028, 1, 15),
        LocalDate.of(2028, 1, 10), LocalDate.of(2028, 1, 12), Instant.parse("2028-01-20T00:00:00Z"));
    assertEquals(expected, row.standing(day));
  }

  private static Admission anAdmission() {
    return new Admission(anApplication().submitted().proposed(1, toAdmit()).confirmed(1).lot(1));
  }

  private static AdmissionMeasure proposed(Admission admission, MeasureKind kind, LocalDate from) {
    return new AdmissionMeasure(admission, new MeasurePlan(kind, "Because.", "A certificate.", TODAY.minusDays(7), from),
        People.AMINA, NOW);
  }

  private static MeasurePlan read(MeasureKind kind, Typed typed) {
    return MeasurePlan.of(kind, typed.into("measure"), TODAY);
  }
}
