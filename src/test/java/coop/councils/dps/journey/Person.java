package coop.councils.dps.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import coop.councils.dps.support.client.Browser;
import coop.councils.dps.support.client.Mailbox;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody at a browser of their own. Every kind of page they come to is looked at once: accessible by axe at 1280 and
 * 390 pixels, nothing scrolling sideways, a picture kept of both.
 */
final class Person {

  static final String PASSWORD = "walnut-lantern-ferry";
  private static final Set<String> LOOKED_AT = new HashSet<>();
  private static final List<String> COMPLAINTS = new ArrayList<>();

  private final Page page;
  private final String name;
  private final String email;

  Person(Browser browser, String name, String email) throws IOException, InterruptedException {
    this.page = browser.page();
    this.name = name;
    this.email = email;
  }

  String email() {
    return email;
  }

  String name() {
    return name;
  }

  Person opens(String address) {
    page.navigate(address);
    return look();
  }

  Person fills(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    return this;
  }

  /** Every field of a label that stands on the page more than once. */
  Person fillsEach(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).all().forEach(field -> field.fill(text));
    return this;
  }

  /** An option of every question that offers it. */
  Person picksEach(String option) {
    page.getByLabel(option, new Page.GetByLabelOptions().setExact(true)).all().forEach(Locator::check);
    return this;
  }

  Person picksFirst(String option) {
    page.getByLabel(option, new Page.GetByLabelOptions().setExact(true)).first().check();
    return this;
  }

  Person fillsFirst(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    return this;
  }

  boolean isOn(String part) {
    return page.url().contains(part);
  }

  String lastPartOfAddress() {
    return page.url().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
  }

  /** The first choice where there are several, no where there is yes and no but for what must be yes, nothing else. */
  Person answersPlainly(String question, LocalDate today) {
    if (page.locator("#answer-day").count() > 0) {
      return dates("answer", today.minusYears(9));
    }
    List<String> mustBeYes = List.of("5.2", "7.2", "7.3", "7.5");
    Locator no = page.locator("input[name=answer][value=no]");
    Locator first = page.locator("input[name=answer][type=radio]");
    if (no.count() > 0 && !mustBeYes.contains(question)) {
      no.check();
    } else if (first.count() > 0) {
      first.first().check();
    }
    return this;
  }

  /** Somebody else's object answers like an absent one. */
  void refused(String address) {
    assertEquals(404, page.navigate(address).status());
  }

  /** A field whose label stands in several groups of the page. */
  Person fills(String group, String label, String text) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    return this;
  }

  Person picks(String option) {
    page.getByLabel(option, new Page.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  Person picks(String question, String option) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
        .getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).check();
    return this;
  }

  Person dates(String field, LocalDate date) {
    page.locator("#" + field + "-day").fill(String.valueOf(date.getDayOfMonth()));
    page.locator("#" + field + "-month").fill(String.valueOf(date.getMonthValue()));
    page.locator("#" + field + "-year").fill(String.valueOf(date.getYear()));
    return this;
  }

  Person chooses(String label, Path file) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
    return this;
  }

  Person presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    page.waitForLoadState();
    return look();
  }

  Person follows(String link) {
    links(link).first().click();
    page.waitForLoadState();
    return look();
  }

  Person sees(String text) {
    PlaywrightAssertions.assertThat(page.locator("body")).containsText(text);
    return this;
  }

  Person seesNot(String text) {
    PlaywrightAssertions.assertThat(page.locator("body")).not().containsText(text);
    return this;
  }

  Person isAt(String address) {
    assertEquals(address, page.url().replaceFirst("https?://[^/]+", ""));
    return this;
  }

  /** The part of the current address at a place, counted from 0 after the host. */
  String partOfAddress(int place) {
    return page.url().replaceFirst("https?://[^/]+/", "").replaceFirst("\\?.*", "").split("/")[place];
  }

  Person ticks(String label) {
    page.getByLabel(label).first().check();
    return this;
  }

  /** What a button hands out as a file. */
  Path downloadsBy(String button) {
    return downloads(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
  }

  Path downloads(Locator link) {
    Download download = page.waitForDownload(link::click);
    Path file = Path.of("target", "screenshots", download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  Locator links(String name) {
    return page.locator("main a", new Page.LocatorOptions().setHasText(name));
  }

  /** Opens the link of the newest mail whose subject holds a text. */
  Person followsMail(String subject, String part) throws MessagingException, IOException {
    return opens(Mailbox.last(email, subject).link(part));
  }

  Person signsIn() {
    return signsIn(PASSWORD);
  }

  Person signsIn(String password) {
    return opens("/sign-in").fills("E-mail address", email).fills("Password", password).presses("Sign in");
  }

  /** Accepts an invitation and signs in. */
  Person accepts() throws MessagingException, IOException {
    return followsMail("invitation", "/invitations/").fills("Choose a password", PASSWORD).presses("Set password")
        .signsIn();
  }

  private Person look() {
    String kind = page.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "")
        .replaceAll("[A-Z]{2,4}(-[0-9A-Z]{4}){3}", "ref").replaceAll("/(confirm-address|invitations|reset|partners)/[^/]+", "/$1/secret")
        .replaceAll("/questions/[^/]+$", "/questions/" + typeOfQuestion());
    if (!LOOKED_AT.add(kind)) {
      return this;
    }
    String picture = kind.equals("/") ? "start" : kind.substring(1).replace('/', '.');
    look(kind, picture, 1280);
    page.setViewportSize(390, 844);
    look(kind, picture, 390);
    page.setViewportSize(1280, 900);
    return this;
  }

  /** Pages of questions differ by the field that answers. */
  private Object typeOfQuestion() {
    return page.evaluate("() => { const field = document.querySelector('main form [name^=answer], main form [name^=name-],"
        + " main form [name=file]'); return field ? field.name.replace(/[^a-z].*/, '') + '-' + field.type : 'none'; }");
  }

  private void look(String kind, String picture, int width) {
    Browser.picture(page, picture + "-" + width);
    if (((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() > width) {
      COMPLAINTS.add(kind + " scrolls sideways at " + width + " pixels");
    }
    try {
      Browser.assertAccessible(page);
    } catch (AssertionError e) {
      COMPLAINTS.add(kind + ": " + e.getMessage());
    }
  }

  /** Ends the story: fails with everything that was wrong with the pages on the way. */
  static void assertNoComplaints() {
    assertEquals(List.of(), COMPLAINTS);
  }
}
