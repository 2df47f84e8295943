package coop.councils.dps.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.Judging;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one record, and one person who presses twice. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class ConflictIT {

  private static final Map<String, String> ADMIT =
      Map.of("outcome", "ADMIT", "reasons", "The example is recent and of the kind.", "exclusion", "no");

  @Test
  @DisplayName("K07: the second of two owners who edit a draft is told who changed it and keeps what was typed")
  void two_owners() throws SQLException {
    String address = "/buyer/competitions/" + Demonstration.competition(Demonstration.DRAFT) + "/criteria";
    Visitor amara = signedIn(Demonstration.OLDHAM_OWNER);
    Visitor daniel = signedIn(Demonstration.OLDHAM_SECOND_OWNER);
    Map<String, String> later = Visitor.filled(daniel.opens(address), Map.of("priceWeight", "41"));
    assertEquals(302, amara.sends(address, Map.of("priceWeight", "39")).status());
    Answer conflict = daniel.posts(address, later);
    assertTrue(conflict.text().contains("Amara Okafor"), conflict::text);
    Map<String, String> shown = conflict.fieldsWith(Set.of("priceWeight"));
    assertEquals("41", shown.get("priceWeight"));
    assertEquals(List.of("39.00"), priceWeight());
    // Whoever has seen that may save all the same.
    assertEquals(302, daniel.posts(address, shown).status());
    assertEquals(List.of("41.00"), priceWeight());
  }

  @Test
  @DisplayName("K07: the second of two officers who decide on a request is told of the first")
  void two_officers() throws SQLException {
    String application = Demonstration.reference("application", "supplier_id = (SELECT organisation_id FROM role_grant"
        + " WHERE account_id = (SELECT id FROM account WHERE email = '" + Demonstration.WAITING + "'))");
    String lot = Database.column("SELECT lot_number FROM lot_request WHERE application_id ="
        + " (SELECT id FROM application WHERE reference = '" + application + "')").get(0);
    String address = "/manage/applications/" + application + "/lots/" + lot + "/decide";
    Visitor priya = signedIn(Demonstration.OFFICER);
    Visitor tom = signedIn(Demonstration.SECOND_OFFICER);
    for (Visitor officer : List.of(priya, tom)) {
      officer.sends("/manage/applications/" + application, Map.of("interest", "no"));
    }
    Judging.judge(priya, application);
    Map<String, String> later = Visitor.filled(tom.opens(address), ADMIT);
    assertEquals(302, priya.sends(address, ADMIT).status());
    Answer conflict = tom.posts(address, later);
    assertTrue(conflict.text().contains("Priya Shah"), conflict::text);
    assertTrue(conflict.body().contains("The example is recent and of the kind."));
    assertEquals(List.of("Priya Shah"), Database.column("SELECT actor_name FROM audit_event"
        + " WHERE action = 'application.proposed' AND request IS NOT NULL"));
  }

  @Test
  void two_people_of_a_supplier_write_one_answer() throws SQLException {
    String address = "/supplier/tenders/" + Demonstration.competition(Demonstration.TAKES_TENDERS) + "/questions/";
    Visitor desk = signedIn(Demonstration.SAMPLE_COMMONS);
    Visitor phone = signedIn(Demonstration.SAMPLE_COMMONS);
    Map<String, String> first = Visitor.filled(phone.opens(address + "1"), Map.of("answer", "As typed on the phone."));
    Map<String, String> second = Visitor.filled(phone.opens(address + "2"), Map.of("answer", "Also on the phone."));
    assertEquals(302, desk.sends(address + "1", Map.of("answer", "As typed at the desk.")).status());
    Answer conflict = phone.posts(address + "1", first);
    assertEquals(200, conflict.status());
    assertTrue(conflict.text().contains("Imran Wells"), conflict::text);
    assertTrue(conflict.body().contains("As typed on the phone."));
    assertTrue(conflict.body().contains("As typed at the desk."), "what was saved meanwhile is not shown");
    assertEquals(302, phone.posts(address + "2", second).status(), "another answer is no conflict");
    assertTrue(desk.opens(address + "1").body().contains("As typed at the desk."));
    assertTrue(desk.opens(address + "2").body().contains("Also on the phone."));
    assertFalse(desk.opens(address + "1").body().contains("As typed on the phone."));
  }

  @Test
  @DisplayName("B01: a double click makes one record and leads to it both times")
  void a_double_click() throws SQLException {
    Visitor owner = signedIn(Demonstration.OLDHAM_OWNER);
    Map<String, String> form = Visitor.filled(owner.opens("/buyer/competitions/new"),
        Map.of("title", "Pressed twice", "lot", "1"));
    Set<String> led = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
        owner.posts("/buyer/competitions/new", form))).limit(4).toList().stream().map(CompletableFuture::join)
        .peek(answer -> assertEquals(302, answer.status(), answer::text)).map(Answer::location)
        .collect(Collectors.toSet());
    assertEquals(1, led.size(), led::toString);
    assertEquals(1, Database.column("SELECT id FROM mini_competition WHERE title = 'Pressed twice'").size());
  }

  @Test
  void the_same_form_opened_again_is_another() throws SQLException {
    Visitor owner = signedIn(Demonstration.OLDHAM_OWNER);
    Map<String, String> typed = Map.of("title", "Meant twice", "lot", "1");
    assertNotEquals(owner.sends("/buyer/competitions/new", typed).location(),
        owner.sends("/buyer/competitions/new", typed).location());
    assertEquals(2, Database.column("SELECT id FROM mini_competition WHERE title = 'Meant twice'").size());
  }

  private static List<String> priceWeight() throws SQLException {
    return Database.column("SELECT price_weight FROM mini_competition WHERE reference = '"
        + Demonstration.competition(Demonstration.DRAFT) + "'");
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
