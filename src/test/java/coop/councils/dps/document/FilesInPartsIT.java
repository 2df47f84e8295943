package coop.councils.dps.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Database;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.Visitor;
import coop.councils.dps.support.client.Visitor.Answer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("A file that comes in parts")
class FilesInPartsIT {

  private static final int PART = 512 * 1024;
  private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"(DOC-[^\"]+)\"");

  private Visitor jo;
  private String files;

  @BeforeEach
  void find() throws SQLException {
    jo = signedIn(Demonstration.JO_SAMPLE);
    files = "/supplier/tenders/" + Demonstration.competition(Demonstration.TAKES_TENDERS) + "/files";
  }

  @Test
  @DisplayName("may be cut at any byte, goes on where its last whole part ended, and is the file that was sent")
  void cut_at_any_byte() throws SQLException {
    byte[] content = text(3 * PART + 17);
    String file = begun("plan.txt", content.length);
    for (int after : new int[] {0, 1, 8_191, PART / 2, PART - 1}) {
      jo.breaksOff(file + "?from=0", part(content, 0), after);
      assertEquals(0, received(file), "Nothing is there of a part cut after " + after + " bytes");
    }
    assertEquals(PART, put(file, 0, part(content, 0)));
    assertEquals(PART, put(file, 0, part(content, 0)), "A part that came already changes nothing");
    assertEquals(PART, put(file, 2 * PART, part(content, 2)), "A part ahead of its turn is not taken");
    jo.breaksOff(file + "?from=" + PART, part(content, 1), PART - 1);
    for (int position = 1; position <= 3; position++) {
      put(file, (long) position * PART, part(content, position));
    }
    assertEquals(content.length, received(file));
    assertEquals(302, attaches(file).status());
    assertArrayEquals(content, jo.downloads("/documents/" + reference(file)));
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM arriving_file"));
    assertTrue(attaches(file).text().contains("used already or was cleared away"), "It is taken once");
  }

  @Test
  @DisplayName("is of its sender alone until a tender holds it")
  void of_its_sender() {
    String file = begun("plan.txt", PART);
    Visitor rosa = signedIn(Demonstration.EXAMPLE_COOPERATIVE);
    assertEquals(404, rosa.opens(file).status());
    assertEquals(404, rosa.puts(file + "?from=0", text(PART)).status());
    put(file, 0, text(PART));
    assertTrue(rosa.uploads(files, "file", "", new byte[0], Map.of("slot", "METHOD", "file-arrived", reference(file)))
        .text().contains("used already or was cleared away"));
    assertEquals(404, jo.opens("/documents/" + reference(file)).status(), "It is no document yet");
    assertEquals(302, new Visitor().opens(file).status(), "Nobody not signed in");
    assertEquals(302, attaches(file).status());
  }

  @Test
  @DisplayName("is refused with a sentence at its beginning, or with its last part when what is in it is seen")
  void refused() throws SQLException {
    assertTrue(begins("film.mp4", PART).body().contains("is of a type we cannot take"));
    assertTrue(begins("../plan.txt", PART).body().contains("is a path or has invisible marks"));
    assertTrue(begins("plan%E2%80%A8b.txt", PART).body().contains("is a path or has invisible marks"));
    assertTrue(begins("plan%0Ab.txt", PART).body().contains("is a path or has invisible marks"));
    assertTrue(begins("plan.txt", 0).body().contains("is empty"));
    assertTrue(begins("plan.txt", 100L * 1024 * 1024 + 1).body().contains("is larger than 100 MB"));
    assertEquals(422, begins("plan.txt", -5).status());
    Map.of("MZ a program", "is not what its name says", "%PDF-1.7\ntrailer << /Encrypt 9 0 R >>\n%%EOF",
        "is protected by a password").forEach((content, sentence) -> {
          byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
          String file = begun("plan.pdf", bytes.length);
          assertRefused(jo.puts(file + "?from=0", bytes), sentence);
          assertEquals(0, received(file), "Its last part is not there");
          assertTrue(attaches(file).text().contains("used already or was cleared away"));
        });
    String office = begun("plan.docx", 4);
    assertRefused(jo.puts(office + "?from=0", new byte[] {'P', 'K', 3, 4}), "cannot be read");
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM bid_file f JOIN document d ON d.id ="
        + " f.document_id WHERE d.name LIKE 'plan%'"));
  }

  @Test
  @DisplayName("is not taken before it is whole, and parts of another length are refused")
  void whole() {
    String file = begun("plan.txt", PART + 1);
    put(file, 0, text(PART));
    assertTrue(attaches(file).text().contains("Choose it again"));
    assertEquals(400, jo.puts(file + "?from=" + PART, text(PART + 1)).status());
    assertEquals(400, jo.puts(file + "?from=" + PART, text(2)).status());
    assertEquals(PART, received(file));
  }

  @Test
  @DisplayName("that was sent stays with its form when the form is refused for another cause")
  void stays() {
    String file = begun("plan.txt", 100);
    put(file, 0, text(100));
    Answer refused = jo.uploads(files, "file", "", new byte[0], Map.of("file-arrived", reference(file), "slot", ""));
    assertTrue(refused.text().contains("The file plan.txt is here already"), refused::text);
    assertTrue(refused.body().contains("value=\"" + reference(file) + "\""));
    byte[] other = text(200);
    assertEquals(302, jo.uploads(files, "file", "other.txt", other,
        Map.of("file-arrived", reference(file), "slot", "METHOD")).status());
    String shown = jo.opens(files).text();
    assertTrue(shown.contains("other.txt") && !shown.contains("plan.txt"), "What is chosen afterwards replaces it");
  }

  @Test
  @DisplayName("is taken once from two connections that send the same part at the same moment")
  void at_the_same_moment() throws SQLException {
    String file = begun("plan.txt", 2 * PART);
    Stream.of(0, 1).map(side -> CompletableFuture.runAsync(() -> jo.puts(file + "?from=0", text(PART)))).toList()
        .forEach(CompletableFuture::join);
    assertEquals(PART, received(file));
    assertEquals(2 * PART, put(file, PART, text(PART)));
    assertEquals(List.of("2"), Database.column("SELECT COUNT(*) FROM document_part p JOIN arriving_file f ON"
        + " f.document_id = p.document_id"));
  }

  @Test
  @DisplayName("is one of twenty at most that one person sends at once: the longest untouched makes room for another")
  void at_most_twenty() throws SQLException {
    String first = begun("plan1.txt", 2 * PART);
    String second = begun("plan2.txt", 2 * PART);
    for (int number = 3; number <= 20; number++) {
      begun("plan" + number + ".txt", PART);
    }
    put(first, 0, text(PART));
    String last = begun("plan21.txt", PART);
    assertEquals(404, jo.opens(second).status());
    assertEquals(PART, received(first));
    assertEquals(0, received(last));
    assertEquals(List.of("20"), Database.column("SELECT COUNT(*) FROM arriving_file"));
  }

  @Test
  @DisplayName("that nobody went on sending is forgotten with its parts after a day, and no other")
  void forgotten() throws Exception {
    String left = begun("left.txt", 2 * PART);
    put(left, 0, text(PART));
    String going = begun("going.txt", PART);
    Database.execute("UPDATE arriving_file SET touched_at = touched_at - INTERVAL 25 HOUR WHERE document_id = (SELECT id"
        + " FROM document WHERE name = 'left.txt')");
    assertEquals(200, new Visitor().opens("/for-tests/forgotten-files").status());
    assertEquals(404, jo.opens(left).status());
    assertEquals(0, received(going));
    assertEquals(List.of("0"), Database.column("SELECT COUNT(*) FROM document WHERE name = 'left.txt'"));
  }

  private static void assertRefused(Answer answer, String sentence) {
    assertEquals(422, answer.status(), answer::body);
    assertTrue(answer.body().contains(sentence), answer::body);
  }

  private Answer begins(String name, long size) {
    return jo.posts("/uploads?name=" + name + "&size=" + size, Map.of());
  }

  private String begun(String name, long size) {
    Answer answer = begins(name, size);
    assertEquals(200, answer.status(), answer::body);
    Matcher found = REFERENCE.matcher(answer.body());
    assertTrue(found.find(), answer::body);
    return "/uploads/" + found.group(1);
  }

  private long put(String file, long from, byte[] part) {
    Answer answer = jo.puts(file + "?from=" + from, part);
    assertEquals(200, answer.status(), answer::text);
    return received(answer);
  }

  private long received(String file) {
    return received(jo.opens(file));
  }

  private static long received(Answer answer) {
    return Long.parseLong(answer.body().replaceAll(".*\"received\":(\\d+).*", "$1"));
  }

  private Answer attaches(String file) {
    return jo.uploads(files, "file", "", new byte[0], Map.of("slot", "METHOD", "file-arrived", reference(file)));
  }

  private static String reference(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static byte[] part(byte[] content, int position) {
    return Arrays.copyOfRange(content, position * PART, Math.min((position + 1) * PART, content.length));
  }

  /** Different at every place, so that parts in the wrong order would show. */
  private static byte[] text(int size) {
    byte[] text = new byte[size];
    for (int i = 0; i < size; i++) {
      text[i] = (byte) ('a' + i / 1000 % 26);
    }
    return text;
  }

  private static Visitor signedIn(String email) {
    return Visitor.signedIn(email, Demonstration.PASSWORD);
  }
}
