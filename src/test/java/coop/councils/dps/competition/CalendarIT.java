package coop.councils.dps.competition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("Dates in a calendar program")
class CalendarIT {

  private static final Pattern ADDRESS = Pattern.compile("/calendar/[^.\\s]+\\.ics");

  private static String address(Visitor person) {
    Answer page = person.sends("/account/calendar", Map.of("renew", ""));
    Matcher shown = ADDRESS.matcher(page.text());
    assertTrue(shown.find(), page::text);
    return shown.group();
  }

  private static ICalendar read(String address) {
    return Biweekly.parse(new String(new Visitor().downloads(address))).first();
  }

  private static Optional<VEvent> deadline(ICalendar calendar) throws SQLException {
    String uid = Demonstration.competition(Demonstration.TAKES_TENDERS) + "-deadline@dps";
    return calendar.getEvents().stream().filter(event -> event.getUid().getValue().equals(uid)).findFirst();
  }

  @Test
  @DisplayName("are read by invited suppliers and the buyer under a secret address, without signing in")
  void subscribed() throws SQLException {
    String supplier = address(Visitor.signedIn(Demonstration.JO_SAMPLE, Demonstration.PASSWORD));
    String buyer = address(Visitor.signedIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD));
    String other = address(Visitor.signedIn(Demonstration.OLDHAM_OWNER, Demonstration.PASSWORD));

    assertTrue(deadline(read(supplier)).orElseThrow().getSummary().getValue().startsWith("Deadline for tenders"));
    assertTrue(new String(new Visitor().downloads(supplier)).lines()
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), "Folded as RFC 5545 has it");
    assertTrue(deadline(read(buyer)).isPresent());
    assertTrue(deadline(read(other)).isEmpty(), "Another member's competitions are not told");
    Database.execute("UPDATE mini_competition SET status = 'WITHDRAWN' WHERE title = '"
        + Demonstration.TAKES_TENDERS.replace("'", "''") + "'");
    assertTrue(deadline(read(supplier)).orElseThrow().getStatus().isCancelled());
  }

  @Test
  @DisplayName("are read under the last address alone, until it is ended or the role is")
  void ended() throws SQLException {
    Visitor jo = Visitor.signedIn(Demonstration.JO_SAMPLE, Demonstration.PASSWORD);
    String first = address(jo);
    assertFalse(jo.opens("/account/calendar").text().contains("/calendar/"), "Shown once");
    String second = address(jo);
    assertEquals(404, new Visitor().opens(first).status());
    assertEquals(200, new Visitor().opens(second).status());
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM calendar_feed"));

    Database.execute("UPDATE role_grant SET ended_at = UTC_TIMESTAMP(6) WHERE account_id ="
        + " (SELECT id FROM account WHERE email = '" + Demonstration.JO_SAMPLE + "')");
    assertEquals(404, new Visitor().opens(second).status());
    assertEquals(404, new Visitor().opens("/calendar/nobody.ics").status());

    Visitor rosa = Visitor.signedIn(Demonstration.EXAMPLE_COOPERATIVE, Demonstration.PASSWORD);
    String third = address(rosa);
    assertEquals(302, rosa.sends("/account/calendar", Map.of("end", "")).status());
    assertEquals(404, new Visitor().opens(third).status());
    assertEquals(404, Visitor.signedIn(Demonstration.OFFICER, Demonstration.PASSWORD).opens("/account/calendar").status());
  }
}
