package coop.councils.dps.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Await;
import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.support.client.Browser;
import coop.councils.dps.support.client.Mailbox;
import coop.councils.dps.system.domain.Nation;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The stories of tendering, up to the opening, as buyers and suppliers live them in a browser. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("In a browser")
class TenderingJourneysIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @RegisterExtension
  final Browser browser = new Browser();

  private String buyers;
  private String tender;

  @BeforeEach
  void find() throws Exception {
    Mailbox.empty();
    String competition = Demonstration.competition(Demonstration.TAKES_TENDERS);
    buyers = "/buyer/competitions/" + competition;
    tender = "/supplier/tenders/" + competition;
  }

  @AfterEach
  void complaints() {
    Person.assertNoComplaints();
  }

  private Person signedIn(String name, String email) throws IOException, InterruptedException {
    return new Person(browser, name, email).signsIn(Demonstration.PASSWORD);
  }

  private static LocalDate workingDay(int ahead) {
    return ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES).rollForward(TODAY.plusDays(ahead));
  }

  @Test
  @DisplayName("every supplier of the lot agrees to less than ten days, and the competition goes out so (R22)")
  void shortened_timetable() throws Exception {
    Database.execute("UPDATE admission SET ended_at = UTC_TIMESTAMP(6) WHERE lot_number = 2 AND supplier_id NOT IN"
        + " (SELECT id FROM supplier WHERE name IN ('Example Cooperative Ltd', 'Jo Sample, Sample Facilitation'))");
    String draft = "/buyer/competitions/" + Demonstration.competition(Demonstration.DRAFT);
    Person daniel = signedIn("Daniel Reyes", Demonstration.OLDHAM_SECOND_OWNER);
    LocalDate soon = workingDay(5);
    daniel.opens(draft).follows("Deadline and timetable").follows("Need it sooner? Ask every supplier to agree")
        .dates("deadline", soon).fills("Why it must be sooner", "The grant must be spent by March.")
        .presses("Ask every supplier").sees("0 of 2 suppliers");
    for (Person supplier : List.of(signedIn("Rosa Field", Demonstration.EXAMPLE_COOPERATIVE),
        signedIn("Jo Sample", Demonstration.JO_SAMPLE))) {
      supplier.opens("/supplier").follows("Oldham Council asks whether").sees("The grant must be spent by March.")
          .picks("Yes, we agree").presses("Send the answer").sees("Your answer is sent");
    }
    daniel.opens(draft + "/shorter-time").sees("2 of 2 suppliers").opens(draft + "/timetable")
        .sees("Every supplier has agreed").dates("deadline", soon).dates("questionsBy", soon.minusDays(1))
        .dates("decisionBy", soon.plusDays(10)).picks("No").presses("Save").sees("Deadline and timetable")
        .seesNot("There is a problem");
    daniel.opens(draft + "/criteria").fills("Weight of the price", "40").presses("Save weight of the price")
        .sees("Weights total 100%").opens(draft + "/judging").picks("Lowest price over price")
        .picks("The one with more points for quality").presses("Save");
    daniel.opens(draft + "/evaluators").picks("Siân Morgan, Adult Social Care Commissioner").presses("Save");
    signedIn("Amara Okafor", Demonstration.OLDHAM_OWNER).opens(draft + "/review").presses("Sign off")
        .sees("The draft is signed off");
    daniel.opens(draft + "/publish").presses("Publish and invite suppliers").sees("Every supplier admitted");
    assertTrue(Mailbox.last(Demonstration.JO_SAMPLE, "Invitation to tender").link("/supplier/opportunities/")
        .endsWith(Demonstration.competition(Demonstration.DRAFT)));
  }

  @Test
  @DisplayName("an owner types invented prices, and what they score under each way of counting follows at once (R34)")
  void worked_example() throws Exception {
    Person daniel = signedIn("Daniel Reyes", Demonstration.OLDHAM_SECOND_OWNER);
    daniel.opens("/buyer/competitions/" + Demonstration.competition(Demonstration.DRAFT) + "/judging")
        .fills("First price", "1000").fills("Second price", "1600").fills("Third price", "4000")
        .sees("£13.33").sees("£17.78").fills("Second price", "0")
        .sees("Type three prices above zero").seesNot("£13.33").fills("Second price", "1600").sees("£13.33")
        .fills("Third price", "").sees("Type three prices above zero");
  }

  @Test
  @DisplayName("two owners change what is needed and give more time, and suppliers read both side by side (R28)")
  void amendment_with_extension() throws Exception {
    Person martha = signedIn("Martha Leigh", Demonstration.ROCHDALE_OWNER);
    LocalDate later = workingDay(24);
    martha.opens(buyers + "/changes/amend").fills("Why?", "The council has found more money.").picks("Yes")
        .fills("Budget", "42000").dates("deadline", later).dates("decisionBy", later.plusDays(14))
        .presses("Propose to another owner").sees("Another owner of the buyer must confirm it");
    signedIn("Owen Tattersall", Demonstration.ROCHDALE_SECOND_OWNER).opens(buyers + "/changes/confirm")
        .sees("£36,000.00").sees("£42,000.00").presses("Confirm and tell everybody invited").sees("It is confirmed");
    signedIn("Jo Sample", Demonstration.JO_SAMPLE).opens("/supplier").follows("Training Residents")
        .sees("The council has found more money.").sees("£36,000.00").sees("£42,000.00");
  }

  @Test
  @DisplayName("a supplier submits, changes and submits again, withdraws, and submits once more before the deadline (R30)")
  void replace_withdraw_resubmit() throws Exception {
    Person jo = signedIn("Jo Sample", Demonstration.JO_SAMPLE);
    completes(jo, "31,000");
    submits(jo).sees("Tender received");
    jo.opens(tender + "/questions/3").fills("Your answer", "A pool of twelve facilitators.")
        .presses("Save and continue").opens(tender).sees("The changes do not count until you submit again")
        .follows("Check and submit");
    submits(jo).sees("Tender received");
    jo.opens(tender).sees("Replaced").sees("Counts").follows("Withdraw your tender").presses("Withdraw tender")
        .sees("You withdrew your tender").follows("Check and submit");
    submits(jo).sees("Tender received").follows("Read what we received").sees("A pool of twelve facilitators.");
  }

  @Test
  @DisplayName("a complete tender is submitted automatically at the deadline, and its receipt is there (R30)")
  void automatic_submission() throws Exception {
    Person jo = signedIn("Jo Sample", Demonstration.JO_SAMPLE);
    completes(jo, "31,000");
    jo.opens(tender).follows("Submit automatically at the deadline").picks("Has your organisation", "No")
        .ticks("We made this tender without").fills("Their post", "Owner").ticks("Submit our tender at the deadline")
        .presses("Save and continue").sees("This tender will be submitted automatically");
    Database.execute("UPDATE bid_gate SET deadline_utc = SYSDATE(6) + INTERVAL 100 SECOND");
    Await.until("the platform to submit", () -> !Database.column("SELECT b.id FROM bid b JOIN bid_submission s ON"
        + " s.bid_id = b.id JOIN supplier o ON o.id = b.supplier_id WHERE o.name = 'Jo Sample, Sample Facilitation'")
        .isEmpty());
    jo.opens(tender).sees("Counts").follows("Received").sees("automatically at the deadline");
  }

  @Test
  @DisplayName("where nobody tendered two people open an empty box, and the competition ends with a reason (R36)")
  void no_tenders() throws Exception {
    Database.execute("UPDATE bid_submission SET withdrawn_at = SYSDATE(6)");
    Database.execute("UPDATE bid SET status = 'WITHDRAWN'");
    Database.execute("UPDATE bid_gate SET deadline_utc = SYSDATE(6) - INTERVAL 1 MINUTE");
    Person martha = signedIn("Martha Leigh", Demonstration.ROCHDALE_OWNER);
    Person owen = signedIn("Owen Tattersall", Demonstration.ROCHDALE_SECOND_OWNER);
    for (Person person : List.of(martha, owen)) {
      person.opens(buyers).follows("Declare your interests").picks("No, none").presses("Declare");
    }
    martha.opens(buyers + "/opening").presses("Begin the opening").sees("Ask a colleague to complete it");
    owen.opens(buyers + "/opening").presses("Complete the opening").sees("No tender was received.");
    owen.opens(buyers).sees("Ended without an award");
  }

  private void completes(Person jo, String price) throws SQLException {
    jo.opens(tender).sees("Not submitted");
    for (int question = 2; question <= 3; question++) {
      jo.opens(tender + "/questions/" + question).fills("Your answer", "As the others who were trained did.")
          .presses("Save and continue");
    }
    jo.opens(tender + "/price").fills("Line 1", "What you charge for", "Everything").fills("Line 1", "Quantity", "1")
        .fills("Line 1", "Unit", "whole term").fills("Line 1", "Rate, without VAT", price).presses("Save and continue")
        .opens(tender).follows("Check and submit");
  }

  private static Person submits(Person person) {
    return person.picks("Has your organisation", "No").ticks("We made this tender without").fills("Their post", "Owner")
        .presses("Submit tender");
  }
}
