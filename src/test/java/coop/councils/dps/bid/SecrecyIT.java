package coop.councils.dps.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor.Answer;
import coop.councils.dps.support.client.Visitor;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Before the opening nothing anywhere tells that there is a tender: everybody's every page is read. */
@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
class SecrecyIT {

  private static final Map<String, String> DECLARED =
      Map.of("conflict", "no", "noCollusion", "true", "name", "Rosa Field", "post", "Director");
  private static final int MOST_PAGES = 2_000;

  /** Everybody but those who tender. */
  private static final List<String> READERS = List.of(Demonstration.ROCHDALE_OWNER, Demonstration.OLDHAM_OWNER,
      Demonstration.OFFICER, Demonstration.ADMINISTRATOR, Demonstration.AUDITOR, Demonstration.JO_SAMPLE,
      Demonstration.REFUSED);

  /** They hold the time at which they were written, and nothing from the database. */
  private static final Set<String> TEMPLATES =
      Set.of("/manage/register/template.xlsx", "/manage/members/imports/template.xlsx");

  private final Map<String, Set<String>> fileLinks = new TreeMap<>();
  private String competition;

  @BeforeEach
  void find() throws SQLException {
    competition = Demonstration.competition(Demonstration.TAKES_TENDERS);
  }

  @Test
  @DisplayName("S14, S15, R29: no page names a sealed tender or changes when one comes, is replaced or goes")
  void pages_keep_still() throws SQLException {
    Map<String, Visitor> visitors = new LinkedHashMap<>();
    READERS.forEach(email -> visitors.put(email, Visitor.signedIn(email, Demonstration.PASSWORD)));
    visitors.put("nobody", new Visitor());
    Visitor tenderer = Visitor.signedIn(Demonstration.EXAMPLE_COOPERATIVE, Demonstration.PASSWORD);
    // The first look leaves its own traces: letters that their recipients have opened, downloads on the record.
    pages(visitors);
    Map<String, String> filesBefore = files(visitors);
    Map<String, String> before = pages(visitors);
    writes(tenderer);
    assertEquals(List.of(), differences(before, pages(visitors)), "changed by a draft and a wish");
    submits(tenderer);
    submits(tenderer);
    Map<String, String> submitted = pages(visitors);
    assertEquals(List.of(), differences(before, submitted), "changed by a submission");
    assertEquals(List.of(), differences(filesBefore, files(visitors)), "files changed by a submission");
    before = pages(visitors);
    tenderer.sends(tender() + "/withdraw", Map.of());
    assertEquals(1, Database.column("SELECT id FROM bid_submission WHERE withdrawn_at IS NOT NULL").size());
    assertEquals(List.of(), differences(before, pages(visitors)), "changed by a withdrawal");
    assertEquals(List.of(), differences(filesBefore, files(visitors)), "files changed by a withdrawal");
    assertEquals(List.of(), telling(submitted));
    assertTrue(filesBefore.size() > 4, "too few files were found: " + filesBefore.keySet());
    assertTrue(before.size() > 100, "too few pages were found: " + before.size());
  }

  private void writes(Visitor tenderer) {
    for (int question = 1; question <= 3; question++) {
      saved(tenderer.sends(tender() + "/questions/" + question, Map.of("answer", "Whispering in walnut groves.")));
    }
    saved(tenderer.sends(tender() + "/price", Map.of("what-1", "Everything", "unit-1", "whole term",
        "quantity-1", "1", "rate-1", "31,417.26")));
    saved(tenderer.uploads(tender() + "/files", "file", "walnuts.txt", "A plan of groves.".getBytes(),
        Map.of("slot", "METHOD")));
    Map<String, String> wish = new HashMap<>(DECLARED);
    wish.put("atDeadline", "true");
    saved(tenderer.sends(tender() + "/at-deadline", wish));
  }

  private void submits(Visitor tenderer) {
    assertTrue(saved(tenderer.sends(tender() + "/check", DECLARED)).contains("/receipts/"));
  }

  private static String saved(Answer answer) {
    assertEquals(302, answer.status(), answer::text);
    return answer.location();
  }

  private String tender() {
    return "/supplier/tenders/" + competition;
  }

  /** Many letters in one file, which each can reach; apart from the pages, since taking one is itself put on record. */
  private Map<String, String> files(Map<String, Visitor> visitors) {
    Map<String, String> files = new TreeMap<>();
    fileLinks.forEach((who, addresses) -> addresses.forEach(address -> {
      Answer answer = visitors.get(who).opens(address);
      files.put(who + " " + address, answer.status() + " " + answer.body());
    }));
    return files;
  }

  /** All that each can reach by links from the start page, without what every request makes anew. */
  private Map<String, String> pages(Map<String, Visitor> visitors) {
    Map<String, String> pages = new TreeMap<>();
    visitors.forEach((who, visitor) -> {
      Map<String, String> seen = new LinkedHashMap<>();
      Deque<String> next = new ArrayDeque<>(List.of("/", "/supplier", "/buyer", "/manage"));
      while (!next.isEmpty() && seen.size() < MOST_PAGES) {
        String address = next.pop();
        if (address.startsWith("/letters/download")) {
          fileLinks.computeIfAbsent(who, unknown -> new TreeSet<>()).add(address);
        } else if (!seen.containsKey(address) && !address.startsWith("/sign-") && !TEMPLATES.contains(address)) {
          Answer answer = visitor.opens(address);
          seen.put(address, answer.status() + " " + answer.location() + " " + stable(answer.body()));
          answer.links().forEach(next::add);
        }
      }
      assertTrue(seen.size() < MOST_PAGES, "Not every page was looked at as " + who);
      seen.forEach((address, page) -> pages.put(who + " " + address, page));
    });
    return pages;
  }

  private static String stable(String body) {
    return body.replaceAll("(?s)<script.*?</script>", "").replaceAll("name=\"form-key\" value=\"[^\"]*\"", "")
        .replaceAll("=\"\\d{13}\">", ">").replaceAll("(data-u(?:k|tc)=\"\")>[^<]*<", "$1>the time<");
  }

  private static List<String> differences(Map<String, String> before, Map<String, String> after) {
    List<String> different = new ArrayList<>();
    before.forEach((page, text) -> {
      if (!text.equals(after.get(page))) {
        different.add(page + difference(text, String.valueOf(after.get(page))));
      }
    });
    after.keySet().stream().filter(page -> !before.containsKey(page)).forEach(different::add);
    return different;
  }

  private static String difference(String before, String after) {
    int i = 0;
    while (i < Math.min(before.length(), after.length()) && before.charAt(i) == after.charAt(i)) {
      i++;
    }
    return ": " + before.substring(i, Math.min(before.length(), i + 60)) + " became "
        + after.substring(i, Math.min(after.length(), i + 60));
  }

  /** Pages with a name, a fingerprint, a price or words of what lies in a box that was not opened. */
  private static List<String> telling(Map<String, String> pages) throws SQLException {
    List<String> secrets = new ArrayList<>(List.of("Whispering in walnut", "31,417.26", "31417.26", "32750.00",
        "32,750.00", "Everybody learns in pairs", "Tender received", "bid.submitted"));
    secrets.addAll(Database.column("SELECT s.reference FROM bid_submission s JOIN bid b ON b.id = s.bid_id"
        + " WHERE b.competition_id NOT IN (SELECT competition_id FROM opened_tender)"));
    secrets.addAll(Database.column("SELECT s.sha256 FROM bid_submission s JOIN bid b ON b.id = s.bid_id"
        + " WHERE b.competition_id NOT IN (SELECT competition_id FROM opened_tender)"));
    List<String> telling = new ArrayList<>();
    pages.forEach((page, text) -> secrets.stream().filter(text::contains)
        .forEach(secret -> telling.add(page + " tells " + secret)));
    return telling;
  }
}
