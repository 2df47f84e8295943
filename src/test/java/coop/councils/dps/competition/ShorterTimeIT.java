package coop.councils.dps.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.support.client.Mailbox;
import coop.councils.dps.support.client.Visitor;
import coop.councils.dps.system.domain.Nation;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("A shorter time to tender (R22)")
class ShorterTimeIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  private String draft;
  private Visitor daniel;

  /** Two suppliers are admitted to the lot: Rosa's and Jo's. */
  @BeforeEach
  void two() throws SQLException {
    draft = "/buyer/competitions/" + Demonstration.competition(Demonstration.DRAFT);
    daniel = Visitor.signedIn(Demonstration.OLDHAM_SECOND_OWNER, Demonstration.PASSWORD);
    Database.execute("UPDATE admission SET ended_at = UTC_TIMESTAMP(6) WHERE lot_number = 2 AND supplier_id NOT IN"
        + " (SELECT id FROM supplier WHERE name IN ('Example Cooperative Ltd', 'Jo Sample, Sample Facilitation'))");
  }

  private static LocalDate workingDay(int ahead) {
    return ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES).rollForward(TODAY.plusDays(ahead));
  }

  private static Map<String, String> deadline(LocalDate day) {
    return new HashMap<>(Map.of("deadline-day", String.valueOf(day.getDayOfMonth()), "deadline-month",
        String.valueOf(day.getMonthValue()), "deadline-year", String.valueOf(day.getYear()), "deadlineTime", "12:00"));
  }

  private int asks(LocalDate day) {
    Map<String, String> typed = deadline(day);
    typed.put("reason", "The grant must be spent by March.");
    return daniel.sends(draft + "/shorter-time", typed).status();
  }

  private String answers(Visitor supplier, String agrees) throws SQLException {
    String page = "/supplier/shorter-times/" + Database.column("SELECT reference FROM shorter_time ORDER BY id DESC").get(0);
    assertEquals(302, supplier.sends(page, Map.of("agrees", agrees)).status());
    return page;
  }

  @Test
  @DisplayName("holds once every supplier of the lot has agreed, and no longer when another is admitted")
  void agreed() throws Exception {
    Mailbox.empty();
    LocalDate soon = workingDay(4);
    assertEquals(302, asks(soon));
    assertTrue(Mailbox.lastTo(Demonstration.JO_SAMPLE).text().contains("You need not agree"));
    Visitor rosa = Visitor.signedIn(Demonstration.EXAMPLE_COOPERATIVE, Demonstration.PASSWORD);
    Visitor jo = Visitor.signedIn(Demonstration.JO_SAMPLE, Demonstration.PASSWORD);
    assertTrue(rosa.opens("/supplier").text().contains("asks whether less than ten days to tender would do"));
    String page = answers(rosa, "yes");
    assertFalse(rosa.opens(page).text().contains("Jo Sample"), "No supplier learns of another");
    assertTrue(daniel.opens(draft + "/shorter-time").text().contains("1 of 2 suppliers"));
    Map<String, String> timetable = deadline(soon);
    timetable.putAll(days("questionsBy", soon.minusDays(2)));
    timetable.putAll(days("decisionBy", soon.plusDays(10)));
    timetable.put("standstill", "no");
    assertTrue(daniel.sends(draft + "/timetable", timetable).text().contains("One supplier has not agreed"));

    answers(jo, "yes");
    assertTrue(daniel.opens(draft + "/shorter-time").text().contains("2 of 2 suppliers"));
    assertEquals(302, daniel.sends(draft + "/timetable", timetable).status());
    assertEquals(404, Visitor.signedIn(Demonstration.REFUSED, Demonstration.PASSWORD).opens(page).status());

    Map<String, String> more = Map.of("description", "Ten times as much as everybody agreed to.");
    assertEquals(302, daniel.sends(draft + "/requirement", more).status());
    assertTrue(daniel.opens(draft + "/shorter-time").text().contains("You changed what you need, the questions or the terms after"));
    assertTrue(daniel.sends(draft + "/timetable", timetable).text().contains("Take the request back and ask again"));
    assertTrue(rosa.opens(page).text().contains("your answer does not count any more"));
    assertEquals(302, daniel.sends(draft + "/shorter-time", Map.of("withdraw", "")).status());
    assertEquals(302, asks(soon));
    page = answers(rosa, "yes");
    answers(jo, "yes");
    assertEquals(302, daniel.sends(draft + "/timetable", timetable).status());

    Database.execute("UPDATE admission SET ended_at = NULL WHERE lot_number = 2");
    assertTrue(daniel.sends(draft + "/timetable", timetable).text().contains("have not agreed"));
  }

  @Test
  @DisplayName("is refused for a deadline that needs no consent, twice at once, and after it was taken back")
  void refused() throws Exception {
    assertEquals(200, asks(workingDay(30)), "Long enough");
    assertEquals(200, asks(TODAY), "Past");
    assertEquals(302, asks(workingDay(4)));
    Visitor rosa = Visitor.signedIn(Demonstration.EXAMPLE_COOPERATIVE, Demonstration.PASSWORD);
    String page = answers(rosa, "no");
    assertTrue(daniel.opens(draft + "/shorter-time").text().contains("Does not agree"));
    assertEquals(404, Visitor.signedIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD)
        .opens(draft + "/shorter-time").status());
    assertEquals(302, daniel.sends(draft + "/shorter-time", Map.of("withdraw", "")).status());
    assertEquals(404, rosa.opens(page).status());
    assertEquals(302, asks(workingDay(5)));
    assertEquals(List.of("shorterTime.asked", "shorterTime.answered", "shorterTime.withdrawn", "shorterTime.asked"),
        Database.column("SELECT action FROM audit_event WHERE action LIKE 'shorterTime.%' ORDER BY id"));
  }

  private static Map<String, String> days(String field, LocalDate day) {
    return Map.of(field + "-day", String.valueOf(day.getDayOfMonth()), field + "-month",
        String.valueOf(day.getMonthValue()), field + "-year", String.valueOf(day.getYear()));
  }
}
