package coop.councils.dps.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.EmptyDatabase;
import coop.councils.dps.support.client.Browser;
import coop.councils.dps.support.client.Mailbox;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The platform's main job from an empty database: an administrator, two officers, two owners and two evaluators of a
 * council, and three suppliers go from registration to the letters of an award and a signed contract.
 */
@ArquillianTest
@RunAsClient
@ExtendWith(EmptyDatabase.class)
class FromApplicationToContractIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

  @RegisterExtension
  final Browser browser = new Browser();

  private Person administrator;
  private Person officer;
  private Person secondOfficer;
  private Person owner;
  private Person secondOwner;
  private Person evaluator;
  private Person secondEvaluator;
  private List<Person> suppliers;
  private String competition;

  @Test
  void three_suppliers_compete_and_one_signs() throws Exception {
    peopleAreInvited();
    suppliersRegisterAndApply();
    officersDecide();
    ownerPublishes();
    questionIsAnsweredToAll();
    suppliersTender();
    twoPeopleOpen();
    panelScores();
    awardIsProposedAndApproved();
    contractIsSignedAfterStandstill();
    Person.assertNoComplaints();
  }

  private void peopleAreInvited() throws Exception {
    EmptyDatabase.addAdministrator("admin@oldham.example");
    administrator = new Person(browser, "Administrator", "admin@oldham.example");
    administrator.opens("/").opens("/forgotten-password").fills("E-mail address", administrator.email())
        .presses("Send me a link").followsMail("Choose a new password", "/reset/")
        .fills("Choose a password", Person.PASSWORD).presses("Set password").signsIn().isAt("/manage");
    officer = invited("/manage/users/invite", "Olu Officer", "Procurement officer", "olu@oldham.example");
    secondOfficer = invited("/manage/users/invite", "Pam Officer", "Procurement officer", "pam@oldham.example");
    administrator.opens("/manage/settings/notice").fills("Contract notice", "2020/S 000-000000").presses("Save");
    administrator.opens("/manage/members").follows("Add a member").fills("Name", "Example Borough Council")
        .picks("Full").picks("England").fills("Postal address", "Town Hall\nHigh Street\nExampleton EX1 1EX")
        .fills("E-mail for letters", "buying@example-council.example").dates("joinedOn", LocalDate.of(2020, 4, 1))
        .presses("Save").sees("The member is added");
    String invite = "/manage/members/" + administrator.partOfAddress(2) + "/invite";
    owner = invited(invite, "Quinn Owner", "Owner", "quinn@council.example");
    secondOwner = invited(invite, "Ros Owner", "Owner", "ros@council.example");
    evaluator = invited(invite, "Sam Evaluator", "Evaluator", "sam@council.example");
    secondEvaluator = invited(invite, "Tess Evaluator", "Evaluator", "tess@council.example");
  }

  private Person invited(String address, String name, String role, String email) throws Exception {
    administrator.opens(address).fills("Name", name).fills("Post", "Head of " + name.split(" ")[0])
        .fills("E-mail address", email).picks(role).presses("Send invitation").sees("The invitation is on its way");
    return new Person(browser, name, email).accepts();
  }

  private void suppliersRegisterAndApply() throws Exception {
    suppliers = List.of(new Person(browser, "Uma", "uma@first.example"), new Person(browser, "Vic", "vic@second.example"),
        new Person(browser, "Wyn", "wyn@third.example"));
    List<String> names = List.of("First Example Cooperative Ltd", "Second Sample CIC", "Third Trial Partnership");
    for (int i = 0; i < suppliers.size(); i++) {
      Person person = suppliers.get(i);
      person.opens("/register").fills("Your name", person.name()).fills("E-mail address", person.email())
          .presses("Register").sees("Check your e-mail").followsMail("Confirm", "/confirm-address/")
          .fills("Choose a password", Person.PASSWORD).presses("Set password").signsIn().isAt("/supplier")
          .follows("Create your organisation").fills("Name of the organisation", names.get(i)).picks("Cooperative")
          .picks("Companies House").fills("Number in that register", "0000000" + (i + 1))
          .fills("Postal address", "1 Mill Lane\nExampleton").fills("Postcode", "ol1 1ut")
          .picks("Is it a small or medium-sized enterprise?", "Yes")
          .picks("Is it a voluntary, community or social enterprise?", "No").presses("Create organisation")
          .sees("Your organisation is created");
      apply(person);
    }
  }

  private void apply(Person person) throws MessagingException, IOException {
    person.opens("/supplier").follows("Apply to join a lot").picks("Lot 1: Policy Development & Testing")
        .presses("Start application").follows("Go on answering");
    while (!person.links("Continue to the declaration").isVisible()) {
      answerOne(person);
    }
    person.follows("Continue to the declaration").presses("Submit application").sees("There is a problem")
        .fills("Your post in the organisation", "Director").picks("The answers are true, complete and not misleading")
        .picks("We will tell Oldham Council when an answer changes").presses("Submit application")
        .sees("Application submitted").sees("Oldham Council must decide by");
    assertTrue(Mailbox.last(person.email(), "received").text().contains("must decide by"));
  }

  private static void answerOne(Person person) {
    String question = person.lastPartOfAddress();
    if (List.of("6.1", "L1.1", "L1.2").contains(question)) {
      person.fills("Your answer", "For a council we tested a shared policy with residents and staff.");
    } else {
      person.answersPlainly(question, TODAY);
    }
    person.presses("Save and continue").seesNot("There is a problem");
  }

  private void officersDecide() throws Exception {
    decide("First Example Cooperative Ltd", true);
    decide("Second Sample CIC", true);
    decide("Third Trial Partnership", false);
    Person refused = suppliers.get(2);
    refused.opens("/supplier").follows("Lot 1").sees("What would put it right").follows("Apply again");
    apply(refused);
    decide("Third Trial Partnership", true);
    letter(suppliers.get(0).opens("/supplier/letters"), "admission", "is admitted to Lot 1");
    letter(refused.opens("/supplier/letters").sees("Application for Lot 1"), "admission-after-refusal", "Lot 1");
    refused.opens("/suppliers").sees("Third Trial Partnership").sees("3 suppliers");
  }

  private void decide(String supplier, boolean admit) {
    declaresNoInterest(officer, supplier);
    declaresNoInterest(secondOfficer, supplier);
    officer.opens("/manage").follows(supplier);
    judges(officer, "Part 3: experience", true);
    judges(officer, "Questions of the lot", admit);
    officer.follows("Propose a decision").picks("No").picks(admit ? "Admit" : "Refuse")
        .fills("Reasons", "The example shows policy that was tested with the people it is for.");
    if (!admit) {
      officer.fills("Each criterion or ground that was not met", "The example is older than three years.")
          .fills("What would put it right", "Give an example from the last three years.");
    }
    officer.presses("Put to a second officer").sees("Another officer must confirm it")
        .follows("Confirm or send back").sees("You proposed this decision");
    secondOfficer.opens("/manage").follows(supplier).follows("Confirm or send back")
        .presses("Confirm and send the letter").sees("The decision is confirmed");
  }

  private static void judges(Person officer, String section, boolean passes) {
    officer.follows("Judge these answers " + section).picksEach(passes ? "Pass" : "Fail")
        .fillsEach("Reason", passes ? "It shows what is asked." : "The example is older than three years.")
        .presses("Save judgements").sees("Your judgements are recorded");
  }

  /** Asked once for each application, before it opens. */
  private static void declaresNoInterest(Person officer, String supplier) {
    officer.opens("/manage").follows(supplier).sees("Before you open this application")
        .seesNot("describe a policy that").picks("No, none").presses("Declare").sees("describe a policy that");
  }

  private void ownerPublishes() throws Exception {
    owner.opens("/buyer").follows("Start a mini-competition").fills("Title", "A cooperative strategy for Exampleton")
        .picks("Lot 1: Policy Development & Testing").presses("Start");
    competition = owner.partOfAddress(2);
    owner.follows("What you need, budget and term")
        .fills("What you need", "A strategy, made with residents.\n\nSocial value matters to us.")
        .fills("CPV code", "73200000").fills("Budget", "50,000").dates("startsOn", TODAY.plusDays(60))
        .dates("endsOn", TODAY.plusDays(420))
        .fills("Options to extend", "Once, by up to six months.").presses("Save");
    owner.follows("Questions and weights");
    question("Method", "How will you work with residents?", "40");
    question("Social value", "What lasting good will the work do?", "30");
    owner.fills("Weight of the price", "20").presses("Save weight of the price")
        .sees("Weights total 90%").sees("exactly 100%").fills("Weight of the price", "30")
        .presses("Save weight of the price").sees("Weights total 100%").follows("Done");
    owner.follows("Deadline and timetable").dates("deadline", TODAY.plusDays(5)).dates("questionsBy", TODAY)
        .presses("Save").sees("There is a problem");
    LocalDate deadline = deadline();
    owner.dates("deadline", deadline).dates("questionsBy", deadline.minusDays(8))
        .dates("decisionBy", deadline.plusDays(14)).picks("Yes").presses("Save");
    owner.follows("Evaluators").picks("Sam Evaluator, Head of Sam").picks("Tess Evaluator, Head of Tess")
        .presses("Save");
    owner.follows("Documents").chooses("Choose a file", file("brief.txt", "The full brief."))
        .presses("Upload file").sees("brief.txt").follows("Done");
    owner.follows("How tenders are judged").sees("27.00").picks("Lowest price over price")
        .picks("The one with more points for quality").presses("Save");
    String draft = "/buyer/competitions/" + competition;
    owner.opens(draft + "/publish").sees("A colleague has to review the draft");
    evaluator.opens(draft + "/review").sees("How will you work with residents?").fills("Your comment", "Clear to me.")
        .presses("Add the comment").sees("Clear to me.").presses("Sign off").sees("The draft is signed off");
    owner.opens(draft).follows("Check and publish").presses("Publish and invite suppliers").sees("Every supplier admitted")
        .follows("Invited suppliers").sees("First Example Cooperative Ltd").sees("Fingerprint of the list");
    Mailbox.Mail invited = Mailbox.last("uma@first.example", "Invitation to tender");
    assertTrue(invited.text().contains("Exampleton"));
    assertTrue(invited.link("/supplier/opportunities/").endsWith(competition));
  }

  private void question(String title, String text, String weight) {
    owner.follows("Add a question").fills("Title", title).fills("Question to suppliers", text).fills("Weight", weight)
        .presses("Save");
  }

  /** A working day three weeks ahead: no bank holiday of England and Wales can be missed by moving off a weekend. */
  private static LocalDate deadline() throws SQLException {
    LocalDate day = TODAY.plusDays(21);
    List<String> holidays = Database.column("SELECT holiday_date FROM bank_holiday WHERE nation = 'ENGLAND_AND_WALES'");
    while (day.getDayOfWeek().getValue() > 5 || holidays.contains(day.toString())) {
      day = day.plusDays(1);
    }
    return day;
  }

  private void questionIsAnsweredToAll() throws Exception {
    suppliers.get(0).opens("/supplier/opportunities").follows("A cooperative strategy").follows("Ask a question")
        .fills("Your question", "Is travel included?").presses("Send question");
    owner.opens("/buyer/competitions/" + competition + "/questions").sees("Is travel included?")
        .seesNot("First Example").follows("Answer").fills("Your answer", "Yes, within the budget.")
        .presses("Send to everybody invited");
    suppliers.get(1).opens("/supplier/opportunities/" + competition).sees("Is travel included?")
        .sees("Yes, within the budget.").seesNot("First Example");
    assertTrue(Mailbox.last("wyn@third.example", "A question was answered").text().contains(competition));
  }

  private void suppliersTender() throws Exception {
    tender(suppliers.get(0), "45,000");
    submits(suppliers.get(0).opens("/supplier/tenders/" + competition).follows("Files")
        .chooses("Choose a file", file("plan.txt", "Our plan.")).picks("Your answers").presses("Add file").sees("plan.txt")
        .follows("Done").sees("The changes do not count until you submit again").follows("Check and submit"))
        .sees("Tender received");
    tender(suppliers.get(1), "50000");
    tender(suppliers.get(2), "60000.00");
    submits(suppliers.get(2).opens("/supplier/tenders/" + competition).follows("Withdraw your tender")
        .presses("Withdraw tender").sees("You withdrew your tender").follows("Check and submit"))
        .follows("Back to your tender").sees("Withdrawn").sees("Counts");
    suppliers.get(0).opens("/supplier/tenders/" + competition).sees("Replaced").sees("Counts");
    owner.opens("/buyer/competitions/" + competition + "/opening").sees("Until then nobody can see")
        .seesNot("First Example");
    administrator.opens("/manage/mail").seesNot("Tender received");
    administrator.opens("/manage/audit").seesNot("Tender submitted");
  }

  private void tender(Person person, String price) {
    person.opens("/supplier/opportunities/" + competition).follows("Write your tender").sees("Not submitted")
        .follows("1. Method").fills("Your answer", "We begin with street conversations in every ward.")
        .presses("Save and continue").follows("2. Social value").fills("Your answer", "A co-op that stays.")
        .presses("Save and continue").follows("Price")
        .fills("Line 1", "What you charge for", "Everything").fills("Line 1", "Quantity", "1")
        .fills("Line 1", "Unit", "whole term").fills("Line 1", "Rate, without VAT", price)
        .presses("Save and continue").follows("Check and submit").presses("Submit tender").sees("There is a problem");
    submits(person).sees("Tender received").follows("Read what we received").sees("A co-op that stays.");
  }

  private static Person submits(Person person) {
    return person.picks("Has your organisation", "No").ticks("We made this tender without")
        .fills("Their post", "Director").presses("Submit tender");
  }

  private void twoPeopleOpen() throws Exception {
    Person late = suppliers.get(1).opens("/supplier/tenders/" + competition + "/check");
    Database.execute("UPDATE bid_gate SET deadline_utc = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE");
    submits(late).sees("so this was not taken");
    late.opens("/supplier/tenders/" + competition + "/price").sees("The deadline has passed");
    String opening = "/buyer/competitions/" + competition + "/opening";
    owner.opens(opening).sees("Declare your interests first");
    for (Person person : List.of(evaluator, secondEvaluator, owner, secondOwner)) {
      person.opens("/buyer/competitions/" + competition).follows("Declare your interests").picks("No, none")
          .presses("Declare");
    }
    owner.opens(opening).presses("Begin the opening").sees("Ask a colleague to complete it");
    evaluator.opens(opening).sees("Quinn Owner began the opening").presses("Complete the opening")
        .sees("First Example Cooperative Ltd").sees("£45,000.00").sees("Third Trial Partnership");
  }

  private void panelScores() throws Exception {
    List<String> tenders = Database.column("SELECT reference FROM opened_tender ORDER BY price");
    for (Person person : List.of(evaluator, secondEvaluator)) {
      for (int tender = 0; tender < tenders.size(); tender++) {
        for (int question = 1; question <= 2; question++) {
          person.opens("/buyer/competitions/" + competition + "/scores/" + tenders.get(tender) + "/" + question)
              .picks(mark(4 - tender)).fills("Reason", "Seen by " + person.name()).presses("Save score");
        }
      }
    }
    owner.opens("/buyer/competitions/" + competition + "/moderation");
    for (int tender = 0; tender < tenders.size(); tender++) {
      for (int question = 1; question <= 2; question++) {
        owner.opens("/buyer/competitions/" + competition + "/moderation/" + tenders.get(tender) + "/" + question)
            .sees("Seen by Sam Evaluator").picks(mark(4 - tender))
            .fills("Reason, as the supplier will read it", "It names wards, dates and people. (" + tender + ")")
            .presses("Save agreed score");
      }
    }
    owner.opens("/buyer/competitions/" + competition + "/ranking").sees("86.00");
  }

  private static String mark(int mark) {
    return List.of("", "", "2: Partly meets what is needed", "3: Meets what is needed",
        "4: Good: meets it with something more").get(mark);
  }

  private void awardIsProposedAndApproved() throws Exception {
    owner.opens("/buyer/competitions/" + competition + "/award").follows("Write the proposal")
        .picks("Yes, 10 days from the last letter").fills("Why, or why not", "The value is high for us.")
        .presses("Save and continue");
    for (String supplier : List.of("Second Sample CIC", "Third Trial Partnership")) {
      owner.follows(supplier);
      owner.fillsEach("How the winning tender compares", "The winner named the people and the dates.")
          .presses("Save and continue");
    }
    owner.presses("Put to a second owner").opens("/buyer/competitions/" + competition + "/award/approve")
        .sees("You proposed this award");
    officer.refused("/letters/" + reference("RECOMMENDATION"));
    officer.opens("/manage/letters/" + reference("OPENING_RECORD")).sees("Opening of tenders");
    assertEquals(0, officer.opens("/manage/letters?kind=RECOMMENDATION").links("Recommendation to award").count());
    secondOwner.opens("/buyer/competitions/" + competition).follows("Award").follows("Approve or send back")
        .presses("Approve and send every letter").sees("You have no authority on record to sign");
    owner.opens("/buyer/letterhead").picks("Ros Owner, Head of Ros").fills("Up to, without VAT", "100,000")
        .presses("Record authority").sees("The authority is recorded");
    secondOwner.opens("/buyer/competitions/" + competition + "/award/approve").sees("Preview the letter")
        .presses("Approve and send every letter").sees("every letter is sent")
        .sees("The standstill ends at midnight at the end of");
    letter(suppliers.get(0).opens("/supplier/letters"), "award", "has decided to award the contract to you");
    letter(suppliers.get(1).opens("/supplier/letters"), "unsuccessful", "Compared with the winning tender");
    letter(suppliers.get(2).opens("/supplier/letters"), "unsuccessful-third", "You remain on the DPS");
    String own = suppliers.get(1).links("Download PDF").first().getAttribute("href");
    suppliers.get(2).refused(own);
  }

  private void contractIsSignedAfterStandstill() throws Exception {
    assertTrue(officer.opens("/manage/letters?kind=RECOMMENDATION").links("Recommendation to award").count() > 0);
    secondOwner.opens("/buyer/competitions/" + competition + "/contract").dates("signedOn", TODAY)
        .fills("Signed for the buyer by", "Quinn Owner").fills("Signed for the supplier by", "Uma")
        .picks("The winner's evidence has been checked: insurance, certificates and declarations")
        .presses("Record the contract").sees("The standstill lasts until midnight");
    Database.execute("UPDATE award SET letters_sent_at = letters_sent_at - INTERVAL 20 DAY,"
        + " standstill_last_day = standstill_last_day - INTERVAL 20 DAY");
    // As if the mail server had refused one of the letters.
    String held = "UPDATE letter_event e JOIN letter l ON l.id = e.letter_id SET e.what = '%s' WHERE e.what = '%s'"
        + " AND l.kind = 'UNSUCCESSFUL' AND l.recipient_name = 'Second Sample CIC'";
    Database.execute(held.formatted("POSTED", "SENT"));
    secondOwner.presses("Record the contract").sees("The letter to Second Sample CIC has not left yet");
    Database.execute(held.formatted("SENT", "POSTED"));
    secondOwner.presses("Record the contract").sees("The contract is recorded").sees("Contract signed");
    assertEquals(List.of("1"), Database.column("SELECT COUNT(*) FROM call_off_contract"));
    assertEquals(List.of("ADMISSION 3", "APPLICATION_RECEIPT 4", "AWARD 1", "CONTRACT_CONFIRMATION 1", "INVITATION 1",
        "OPENING_RECORD 1", "PROCUREMENT_REPORT 1", "RECOMMENDATION 1", "REFUSAL 1", "UNSUCCESSFUL 2"), Database.column(
            "SELECT CONCAT(kind, ' ', COUNT(*)) FROM letter GROUP BY kind ORDER BY kind"));
  }

  private static String reference(String kind) throws SQLException {
    return Database.column("SELECT reference FROM letter WHERE kind = '" + kind + "'").get(0);
  }

  private static void letter(Person person, String name, String text) throws IOException {
    Path file = person.downloads(person.links("Download PDF").first());
    Path kept = Files.move(file, Path.of("target", "screenshots", "letter-" + name + ".pdf"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (PDDocument pdf = Loader.loadPDF(kept.toFile())) {
      String said = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(said.contains(text), said);
    }
  }

  private static Path file(String name, String content) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    return Files.writeString(folder.resolve(name), content);
  }
}
