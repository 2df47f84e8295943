package coop.councils.dps.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("Letters, once they are made")
class LettersIT {

  private static final String ADMISSION = "kind = 'ADMISSION' AND recipient_name = 'Example Cooperative Ltd' LIMIT 1";

  @Test
  @DisplayName("are found by year, buyer, supplier, competition and kind, never a tenderer's receipt (R29)")
  void found() throws SQLException {
    Visitor officer = officer();
    String all = count("TRUE");
    assertTrue(officer.opens("/manage/letters").text().matches("(?s).*\\b" + all + " letters\\..*"), all);
    assertCount(officer, "year=2022", "YEAR(dated) = 2022");
    assertCount(officer, "kind=UNSUCCESSFUL", "kind = 'UNSUCCESSFUL'");
    assertCount(officer, "buyer=kirklees", "issuer_name = 'Kirklees Council'");
    assertCount(officer, "supplier=commons", "recipient_name LIKE '%commons%'");
    assertCount(officer, "competition=DN587699", "about_reference = 'DN587699'");
    assertTrue(officer.opens("/manage/letters?competition=%25").text().contains("No letter fits"));
    Visitor buyer = Visitor.signedIn(Demonstration.OLDHAM_OWNER, Demonstration.PASSWORD);
    String own = count("issuer_member_id = (SELECT id FROM member WHERE name = 'Oldham Council')");
    assertTrue(buyer.opens("/buyer/letters").text().matches("(?s).*\\b" + own + " letters\\..*"), own);
  }

  @Test
  @DisplayName("are handed out one by one, a choice in one PDF with an outline, a year as ZIP whose size is known")
  void taken() throws IOException, SQLException {
    Visitor officer = officer();
    byte[] zip = officer.downloads("/letters/download?form=zip&year=2022");
    assertEquals(zip.length, officer.announcedSize("/letters/download?form=zip&year=2022"), "Known from the start");
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      int number = 0;
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        assertTrue(new String(entries.readNBytes(5), StandardCharsets.US_ASCII).startsWith("%PDF-"), entry.getName());
        number++;
      }
      assertEquals(count("YEAR(dated) = 2022"), String.valueOf(number));
    }
    List<String> two = Database.column("SELECT reference FROM letter WHERE kind = 'AWARD' ORDER BY id LIMIT 2");
    byte[] pdf = officer.downloads("/letters/download?form=pdf&letter=" + two.get(0) + "&letter=" + two.get(1));
    try (PDDocument merged = Loader.loadPDF(pdf)) {
      int items = 0;
      for (var item : merged.getDocumentCatalog().getDocumentOutline().children()) {
        assertTrue(item.getTitle().contains("Notice of award decision"), item.getTitle());
        items++;
      }
      assertEquals(2, items);
    }
    assertEquals(404, officer.opens("/letters/download?form=zip&year=1999").status());
    assertEquals(302, new Visitor().opens("/letters/download?form=zip&year=2022").status());
  }

  @Test
  @DisplayName("are verified by code and bit by bit, and are withdrawn when a correction takes their place (R48)")
  void verified_and_corrected() throws IOException, SQLException {
    Visitor officer = officer();
    String reference = Demonstration.reference("letter", ADMISSION);
    byte[] pdf = officer.downloads("/letters/" + reference);
    String code = Database.column("SELECT code FROM letter WHERE reference = '" + reference + "'").get(0);
    assertTrue(text(pdf).contains("enter " + code), "The code is printed");
    Visitor anybody = new Visitor();
    assertTrue(anybody.opens("/verify/" + code.toLowerCase().replace("-", "")).text().contains("Genuine"));
    assertTrue(anybody.opens("/verify/0000-0000").text().contains("No letter with this code was issued"));
    assertTrue(anybody.uploads("/verify", "file", "letter.pdf", pdf).text().contains("bit by bit, a letter"));
    byte[] changed = pdf.clone();
    changed[pdf.length / 2] ^= 1;
    assertTrue(anybody.uploads("/verify", "file", "letter.pdf", changed).text().contains("not one that was issued"));
    assertRefused(anybody.uploads("/verify", "file", "letter.pdf", new byte[5 * 1024 * 1024 + 1]),
        "No letter is larger than 5 MB");
    assertFalse(anybody.opens("/verify/" + code).body().contains("Example Cooperative"), "Nothing of its content");

    assertRefused(officer.sends("/manage/letters/" + reference + "/correct", Map.of("whatChanged", "")),
        "Say what changed");
    Answer corrected = officer.sends("/manage/letters/" + reference + "/correct",
        Map.of("whatChanged", "Your postal address was out of date."));
    assertEquals(302, corrected.status(), corrected::text);
    String anew = Demonstration.reference("letter", "replaces = '" + reference + "'");
    String said = text(officer.downloads("/letters/" + anew));
    assertTrue(said.contains("This letter replaces our letter " + reference), said);
    assertTrue(said.contains("Your postal address was out of date."), said);
    assertArrayEquals(pdf, officer.downloads("/letters/" + reference), "The old letter stays as it was");
    assertTrue(anybody.opens("/verify/" + code).text().contains("withdrawn or replaced"));
    assertTrue(anybody.uploads("/verify", "file", "letter.pdf", pdf).text().contains("no longer counts"));
    assertTrue(officer.opens("/manage/letters/" + reference).text().contains("Letter " + anew + " takes its place"));
    assertTrue(officer.opens("/manage/letters/" + reference + "/correct").text()
        .contains("You cannot correct this letter"), "It is withdrawn");
  }

  @Test
  @DisplayName("are not made with a hole: each missing element is named, and nothing is sent (R43, R49)")
  void incomplete() throws IOException, SQLException {
    String reference = Demonstration.reference("letter", ADMISSION);
    String before = count("TRUE");
    Map<String, String> typed = Map.of("whatChanged", "Kept words.");
    String address = "/manage/letters/" + reference + "/correct";
    Database.execute("UPDATE supplier SET address_lines = '', postcode = '' WHERE name = 'Example Cooperative Ltd'");
    assertRefused(officer().sends(address, typed),
        "The letter cannot be sent: the postal address of the recipient is missing", "Kept words.");
    Database.execute("UPDATE supplier SET address_lines = '1 Mill Lane' WHERE name = 'Example Cooperative Ltd'");
    Database.execute("UPDATE account SET post = NULL WHERE email = '" + Demonstration.OFFICER + "'");
    assertRefused(officer().sends(address, typed), "a signatory with name and post is missing", "/manage/users");
    Database.execute("UPDATE account SET post = 'Procurement Officer' WHERE email = '" + Demonstration.OFFICER + "'");
    Database.execute("UPDATE supplier SET name = 'شركة' WHERE name = 'Example Cooperative Ltd'");
    assertRefused(officer().sends(address, typed), "cannot print text that runs from right to left");
    Database.execute("UPDATE supplier SET name = '中文合作社 Łódź' WHERE name = 'شركة'");
    assertEquals(302, officer().sends(address, typed).status());
    String printed = text(officer().downloads("/letters/"
        + Demonstration.reference("letter", "replaces = '" + reference + "'")));
    assertTrue(printed.contains("Łódź"), "Latin letters of other languages are printed: " + printed);
    assertTrue(printed.contains("[U+4E2D]"), "What no typeface has is printed as its code point: " + printed);
    assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(count("TRUE")));
  }

  @Test
  @DisplayName("show when the recipient opened them, and keep it when they were posted or mailed again")
  void history() throws SQLException {
    String reference = Demonstration.reference("letter", ADMISSION);
    Visitor supplier = Visitor.signedIn(Demonstration.EXAMPLE_COOPERATIVE, Demonstration.PASSWORD);
    supplier.downloads("/letters/" + reference);
    supplier.downloads("/letters/" + reference);
    Visitor officer = officer();
    String address = "/manage/letters/" + reference;
    assertEquals(302, officer.sends(address, Map.of("how", "First class, 5 June")).status());
    String mails = "SELECT COUNT(*) FROM outbox_message WHERE attachment_name = '" + reference + ".pdf'";
    int before = Integer.parseInt(Database.column(mails).get(0));
    assertEquals(302, officer.posts(address, officer.opens(address).fieldsWith(Set.of("again"))).status());
    assertTrue(Integer.parseInt(Database.column(mails).get(0)) > before, "It is on its way");
    String page = officer.opens("/manage/letters/" + reference).text();
    assertTrue(page.contains("Opened by the recipient"), page);
    assertTrue(page.contains("First class, 5 June"), page);
    assertTrue(page.contains(Demonstration.EXAMPLE_COOPERATIVE), "Where it went again is kept: " + page);
    assertEquals(List.of("OPENED 1", "POSTED 1", "SENT_AGAIN 1"), Database.column("SELECT CONCAT(what, ' ', COUNT(*))"
        + " FROM letter_event WHERE what <> 'SENT' GROUP BY what ORDER BY what"));
    assertEquals(404, Visitor.signedIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD)
        .opens("/buyer/letters/" + reference).status());
  }

  @Test
  @DisplayName("bear a crest that was drawn anew; hostile and broken pictures are refused with a sentence")
  void letterhead() throws IOException {
    Visitor owner = Visitor.signedIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD);
    Map<String, String> shows = Map.of("crestAlternative", "Arms of an invented council");
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(
        StandardCharsets.UTF_8);
    assertRefused(owner.uploads("/buyer/letterhead", "crest", "crest.svg", svg, shows), "SVG cannot be used");
    assertRefused(owner.uploads("/buyer/letterhead", "crest", "crest.png", new byte[20_000_000], shows), "larger than");
    assertRefused(owner.uploads("/buyer/letterhead", "crest", "crest.png", new byte[0], shows), "The file is empty");
    byte[] png = png();
    byte[] broken = Arrays.copyOf(png, png.length / 2);
    assertRefused(owner.uploads("/buyer/letterhead", "crest", "crest.png", broken, shows), "cannot be read");
    assertRefused(owner.uploads("/buyer/letterhead", "crest", "crest.png", png, Map.of("crestAlternative", "")),
        "Say in a few words what the crest shows");
    assertEquals(302, owner.uploads("/buyer/letterhead", "crest", "crest.png", png, shows).status());
    assertTrue(owner.opens("/buyer/letterhead").body().contains("data:image/png;base64,"));
    assertRefused(owner.sends("/buyer/letterhead", Map.of("accent", "#ffd200", "contactLines", "Kept words")),
        "too pale", "Kept words");
  }

  @Test
  @DisplayName("R20: records of a procurement are absent for whoever declared an interest in it; its letters are not")
  void withheld() throws SQLException {
    // One that the evaluator declared about: not every competition of the member has them on its panel.
    String ofOldham = "subject = (SELECT MIN(c.reference) FROM mini_competition c JOIN interest_declaration d"
        + " ON d.competition_id = c.id WHERE c.status = 'CONTRACTED' AND d.account_id = (SELECT id FROM account"
        + " WHERE email = '" + Demonstration.OLDHAM_EVALUATOR + "'))";
    List<String> records = Database.column("SELECT reference FROM letter WHERE kind IN"
        + " ('OPENING_RECORD', 'RECOMMENDATION', 'PROCUREMENT_REPORT') AND " + ofOldham);
    String award = Demonstration.reference("letter", "kind = 'AWARD' AND " + ofOldham);
    assertEquals(3, records.size());
    Visitor evaluator = Visitor.signedIn(Demonstration.OLDHAM_EVALUATOR, Demonstration.PASSWORD);
    for (String record : records) {
      assertEquals(200, evaluator.opens("/letters/" + record).status());
    }
    String declaration = "account_id = (SELECT id FROM account WHERE email = '" + Demonstration.OLDHAM_EVALUATOR + "')"
        + " AND competition_id = (SELECT c.id FROM mini_competition c JOIN letter l ON l.subject = c.reference"
        + " WHERE l.reference = '" + award + "')";
    Database.execute("UPDATE interest_declaration SET has_interest = TRUE WHERE " + declaration);
    try {
      for (String record : records) {
        assertEquals(404, evaluator.opens("/letters/" + record).status());
        assertEquals(404, evaluator.opens("/buyer/letters/" + record).status());
        assertFalse(evaluator.opens("/buyer/letters?competition=care").body().contains(record));
        assertEquals(404, evaluator.opens("/letters/download?form=pdf&letter=" + record).status());
      }
      assertEquals(200, evaluator.opens("/letters/" + award).status());
    } finally {
      Database.execute("UPDATE interest_declaration SET has_interest = FALSE WHERE " + declaration);
    }
  }

  @Test
  @DisplayName("R49: nobody records their own authority to sign")
  void own_authority() throws SQLException {
    Visitor owner = Visitor.signedIn(Demonstration.ROCHDALE_OWNER, Demonstration.PASSWORD);
    Answer page = owner.opens("/buyer/letterhead");
    String own = Demonstration.reference("account", "email = '" + Demonstration.ROCHDALE_OWNER + "'");
    assertFalse(page.body().contains(own), "The own name is not offered");
    Map<String, String> forged = Visitor.filled(page, Map.of("limit", "100"));
    forged.put("person", own);
    assertRefused(owner.posts("/buyer/letterhead", forged), "Nobody records their own authority");
  }

  @Test
  @DisplayName("R59: Welsh words are approved with all their placeholders, or not at all")
  void welsh() throws SQLException {
    Visitor administrator = Visitor.signedIn(Demonstration.ADMINISTRATOR, Demonstration.PASSWORD);
    Answer page = administrator.opens("/manage/letter-texts/standstill");
    Map<String, String> fields = page.fieldsWith(Set.of("form-key"));
    String field = fields.entrySet().stream().filter(entry -> entry.getKey().startsWith("words-")
        && entry.getValue().contains("{2}")).findFirst().orElseThrow().getKey();
    Map<String, String> wrong = new HashMap<>(fields);
    wrong.put(field, fields.get(field).replace("{2}", "yfory"));
    assertRefused(administrator.posts("/manage/letter-texts/standstill", wrong), "Keep the placeholders", "yfory");
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM approved_text"));
    assertEquals(302, administrator.posts("/manage/letter-texts/standstill",
        administrator.opens("/manage/letter-texts/standstill").fieldsWith(Set.of("form-key"))).status());
    assertEquals(List.of("2"), Database.column("SELECT COUNT(*) FROM approved_text"));
  }

  @Test
  @DisplayName("of the old register are marked as reissued; one that lacks an element is made when it is filled in")
  void of_the_old_register() throws IOException, SQLException {
    Visitor officer = officer();
    String award = Demonstration.reference("historic_award", "register_reference = 'DN534157'");
    Answer page = officer.opens("/manage/register/awards/" + award);
    assertTrue(page.text().contains("cannot be made yet"), page::text);
    assertTrue(page.links().contains("/manage/register/awards/" + award + "/contract"), page.links()::toString);
    String before = count("kind = 'AWARD'");
    Map<String, String> typed = new HashMap<>(Map.of("value", "24,500", "whatChanged", "The value was added."));
    typed.putAll(Map.of("startsOn-day", "1", "startsOn-month", "3", "startsOn-year", "2022", "endsOn-day", "30",
        "endsOn-month", "6", "endsOn-year", "2022"));
    Answer saved = officer.sends("/manage/register/awards/" + award + "/contract", typed);
    assertEquals(302, saved.status(), saved::text);
    assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(count("kind = 'AWARD'")));
    String letter = Demonstration.reference("letter", "subject = '" + award + "' AND kind = 'AWARD'");
    String said = text(officer.downloads("/letters/" + letter));
    assertTrue(said.contains("Reissued from the register on"), said);
    assertTrue(said.contains("15 February 2022"), said);
    assertTrue(said.contains("£24,500.00"), said);
    assertTrue(said.contains("Find a Tender"), said);
  }

  private static void assertCount(Visitor officer, String query, String condition) throws SQLException {
    String count = count(condition);
    String text = officer.opens("/manage/letters?" + query).text();
    assertTrue(text.matches("(?s).*\\b" + count + " letters?\\..*"), query + " is to give " + count + ": " + text);
  }

  private static void assertRefused(Answer answer, String... sentences) {
    assertEquals(200, answer.status(), answer::text);
    for (String sentence : sentences) {
      assertTrue(answer.body().contains(sentence), () -> sentence + " is not in: " + answer.text());
    }
  }

  private static String count(String condition) throws SQLException {
    return Database.column("SELECT COUNT(*) FROM letter WHERE kind <> 'TENDER_RECEIPT' AND " + condition).get(0);
  }

  private static Visitor officer() {
    return Visitor.signedIn(Demonstration.OFFICER, Demonstration.PASSWORD);
  }

  private static byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    image.createGraphics().fillOval(20, 20, 200, 200);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
