package coop.councils.dps.journey;

import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Browser;
import coop.councils.dps.support.client.Mailbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Officers' and suppliers' days with an application, in the demonstration's town. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("In a browser")
class AdmissionJourneysIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final String PAT = "pat@partner.example";

  /** What is answered where yes and no will not do, by number of the question. */
  private static final Map<String, String> WORDS = Map.of("6.1", "Three contracts with councils since 2024.",
      "L1.1", "We tested a policy with two wards.", "L1.2", "Our people were officers for ten years.",
      "L2.1", "We trained thirty residents.", "L2.2", "Half of our customers come back.",
      "1.2c", "none", "1.1a", "Partner Example CIC", "1.1b-i", "2 Example Street, Exampleton");

  @RegisterExtension
  final Browser browser = new Browser();

  private Person priya;
  private Person tom;

  @BeforeEach
  void officers() throws Exception {
    Mailbox.empty();
    priya = signedIn("Priya Shah", Demonstration.OFFICER);
    tom = signedIn("Tom Hargreaves", Demonstration.SECOND_OFFICER);
  }

  @AfterEach
  void complaints() {
    Person.assertNoComplaints();
  }

  private Person signedIn(String name, String email) throws IOException, InterruptedException {
    return new Person(browser, name, email).signsIn(Demonstration.PASSWORD);
  }

  @Test
  @DisplayName("a supplier applies for two lots, is admitted to one, cures the other and applies again")
  void two_lots() throws Exception {
    Person carl = signedIn("Carl Bright", Demonstration.REFUSED);
    carl.opens("/supplier/applications/new").ticks("Lot 1").ticks("Lot 2").presses("Start application");
    answersAndSubmits(carl);
    String name = "Pretend Consulting Ltd";
    declareAndJudge(name, "L1.1");
    decide(name, "Lot 2", true);
    decide(name, "Lot 1", false);
    carl.opens("/supplier").sees("Admitted").sees("Refused").follows("Lot 1").sees("What would put it right")
        .sees("Show an example of the last three years.").follows("Apply again").sees("filled in")
        .ticks("Lot 1").presses("Start application");
    carl.sees("2.1a-i").seesNot("Lot 2");
    answersAndSubmits(carl);
    declareAndJudge(name, "");
    decide(name, "Lot 1", true);
    carl.opens("/supplier").seesNot("Oldham must decide by");
  }

  @Test
  @DisplayName("a group applies, and its member answers for itself through its own link")
  void consortium() throws Exception {
    Person robin = signedIn("Robin Specimen", Demonstration.DRAFTING);
    robin.opens("/supplier").follows("Lot 2");
    String application = "/supplier/applications/" + robin.partOfAddress(2);
    robin.opens(application + "/questions/1.2a").picks("As the lead of a group or consortium")
        .presses("Save and continue").isAt(application + "/questions/1.2b");
    robin.presses("Save and continue").sees("There is a problem");
    robin.opens(application + "/questions/1.2b").fillsFirst("Name", "Partner Example CIC")
        .fillsFirst("What it does for you, or how it controls you", "Training")
        .fillsFirst("E-mail of the person there who answers", PAT).presses("Save and continue");
    answers(robin);
    robin.opens(application + "/check").sees("1 organisation has still to declare its own answers");

    Person pat = new Person(browser, "Pat", PAT).followsMail("answer for your organisation", "/partners/")
        .sees("Robin Specimen, Specimen Studio").follows("Go on answering");
    answers(pat);
    pat.fills("Your name", "Pat Partner").fills("Your post in the organisation", "Head of Training")
        .ticks("The answers are true").presses("Declare").sees("Your answers are declared");

    robin.opens(application).sees("Declared by Pat Partner, Head of Training").follows("Check your answers");
    submits(robin);
    declaresNoInterest(priya, "Robin Specimen");
    priya.sees("Partner Example CIC").sees("Declared by Pat Partner");
    priya.follows("Judge these answers Partner Example CIC").picksFirst("Fail")
        .fillsFirst("Reason", "Its register says another name.").presses("Save judgements")
        .sees("Its register says another name.");
    priya.opens(priyasPage() + "/lots/2/decide").sees("1.1a (Partner Example CIC)");
  }

  @Test
  @DisplayName("an officer asks about an answer, takes more time, and the supplier replies")
  void clarification_and_extension() throws Exception {
    declaresNoInterest(priya, "Mock Meadow");
    priya.follows("Ask about it Build capacity").fills("What do you want to know?", "When was it?")
        .dates("replyBy", TODAY).presses("Send the query").sees("The query is on its way");
    priya.follows("Take more time").fills("Why more time is needed", "An insurer must confirm its certificate.")
        .presses("Extend the time and tell the supplier").sees("The time is extended");

    Person meera = signedIn("Meera Dale", Demonstration.WAITING);
    meera.opens("/supplier").follows("Lot 2").sees("When was it?").follows("Oldham Council asks about an answer")
        .fills("Your answer", "From March to May 2026.").presses("Send the reply").sees("Your reply is with Oldham Council");
    meera.opens(priyasPage().replace("/manage", "/supplier") + "/submitted")
        .sees("An insurer must confirm its certificate.");
    priya.opens(priyasPage()).sees("From March to May 2026.").sees("Answer before");
  }

  @Test
  @DisplayName("a supplier is suspended by two officers, and comes back by two officers")
  void suspension_and_return() throws Exception {
    priya.opens("/manage/suppliers").follows("Example Cooperative Ltd");
    String supplier = "/manage/suppliers/" + priya.partOfAddress(2);
    priya.opens(supplier + "/lots/1/measures/suspend").fills("Reasons", "It did not answer about its insurance.")
        .fills("What would put it right", "Send the certificate.").presses("Put to a second officer");
    tom.opens(supplier + "/lots/1/confirm").sees("It did not answer about its insurance.")
        .presses("Confirm and send the letter").sees("It is confirmed");
    Person rosa = signedIn("Rosa Field", Demonstration.EXAMPLE_COOPERATIVE);
    rosa.opens("/supplier").sees("Suspended");
    tom.opens(supplier + "/lots/1/measures/reinstate").fills("Reasons", "The certificate came.")
        .presses("Put to a second officer");
    priya.opens(supplier + "/lots/1/confirm").presses("Confirm and send the letter").sees("It is confirmed");
    rosa.opens("/supplier").seesNot("Suspended");
    rosa.opens("/supplier/letters").sees("Lot 1");
  }

  @Test
  @DisplayName("an administrator brings in the register of members: errors row by row, then what changes, then nothing")
  void members_import() throws Exception {
    Person helen = signedIn("Helen Ashworth", Demonstration.ADMINISTRATOR);
    String heads = "Name,Category,Country,Address,Contact e-mail,Joined on,Left on\n";
    String row = "New Town Council,%s,Wales,Civic Hall; Newtown,policy@newtown.example,2026-04-01,\n";
    helen.opens("/manage/members").follows("Bring in the quarterly register")
        .chooses("The register as a file", file(heads + row.formatted("Friend")))
        .presses("Upload and check").sees("“Friend” is not a category of membership");
    helen.chooses("The register as a file", file(heads + row.formatted("Associate"))).presses("Upload and check")
        .sees("One new member").sees("New Town Council").presses("Import one change").sees("The register of members is up to date");
    helen.opens("/manage/members/imports").chooses("The register as a file", file(heads + row.formatted("Associate")))
        .presses("Upload and check").sees("No new member").sees("One member stays as it is").seesNot("Import one change");
  }

  private static Path file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(Path.of("target"), "members", ".csv"), content);
  }

  private String priyasPage() {
    return "/manage/applications/" + priya.partOfAddress(2);
  }

  private void answersAndSubmits(Person person) {
    person.follows("Go on answering");
    answers(person);
    submits(person);
  }

  /** Answers whatever question comes next, until none does. */
  private static void answers(Person person) {
    while (person.isOn("/questions/")) {
      String question = person.lastPartOfAddress();
      if (WORDS.containsKey(question)) {
        person.fills("Your answer", WORDS.get(question));
      } else {
        person.answersPlainly(question, TODAY);
      }
      person.presses("Save and continue").seesNot("There is a problem");
    }
  }

  private static void submits(Person person) {
    person.follows("Continue to the declaration").fills("Your post in the organisation", "Director")
        .picks("The answers are true, complete and not misleading")
        .picks("We will tell Oldham Council when an answer changes").presses("Submit application")
        .sees("Application submitted");
  }

  private void declareAndJudge(String supplier, String failing) {
    declaresNoInterest(priya, supplier);
    declaresNoInterest(tom, supplier);
    String page = priyasPage();
    for (String section : List.of("EXPERIENCE", "INSURANCE", "LOT")) {
      priya.opens(page + "/judge/" + section).picksEach("Pass").fillsEach("Reason", "It shows what is asked.");
      if (section.equals("LOT") && !failing.isEmpty()) {
        priya.picksFirst("Fail");
      }
      priya.presses("Save judgements").sees("Your judgements are recorded");
    }
  }

  private static void declaresNoInterest(Person officer, String supplier) {
    officer.opens("/manage").follows(supplier).picks("No, none").presses("Declare").sees("Who assesses");
  }

  private void decide(String supplier, String lot, boolean admit) {
    String page = priyasPage() + "/lots/" + lot.substring(4);
    priya.opens(page + "/decide").picks("No").picks(admit ? "Admit" : "Refuse")
        .fills("Reasons", "The examples were read with care.");
    if (!admit) {
      priya.fills("What would put it right", "Show an example of the last three years.");
    }
    priya.presses("Put to a second officer").sees("Another officer must confirm it");
    tom.opens(page + "/confirm").presses("Confirm and send the letter").sees("The decision is confirmed");
  }
}
