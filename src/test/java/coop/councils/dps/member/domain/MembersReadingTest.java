package coop.councils.dps.member.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.councils.dps.sheet.domain.Sheet;
import coop.councils.dps.system.domain.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The register of members as a sheet")
class MembersReadingTest {

  private static final List<String> HEADS = List.of("Name", "Category", "Country", "Address", "Contact e-mail",
      "Joined on", "Left on", "E-mail domains");
  private static final List<String> SAMPLE = List.of("Sample Council", "Full member", "Northern Ireland",
      "Town Hall; Sampleton", "Policy@Sample.example", "1 April 2022", "", "");

  @Test
  @DisplayName("is read as people write it")
  void faultless() {
    MemberFacts facts = read(SAMPLE).entries().get(0).facts();

    assertEquals(new MemberFacts("Sample Council", MembershipCategory.FULL, Country.NORTHERN_IRELAND,
        "Town Hall\nSampleton", "policy@sample.example", LocalDate.of(2022, 4, 1), null, null), facts);
  }

  @ParameterizedTest
  @DisplayName("has each fault found with its cell")
  @CsvSource({
      "0, '', 2 Name: sheet.cell.required", "0, Example Borough Council, 2 Name: members.example",
      "1, Gold, 2 Category: members.category.unknown", "2, France, 2 Country: members.country.unknown",
      "3, ;, 2 Address: members.address.lines", "3, a;b;c;d;e;f;g;h;i, 2 Address: members.address.lines",
      "4, nobody, 2 Contact e-mail: members.contact.wrong", "5, 2022-02-30, 2 Joined on: sheet.cell.date",
      "5, 1822-02-20, 2 Joined on: members.year", "6, 2022-03-31, 2 Left on: members.leftBeforeJoined",
      "7, gmail.com, 2 E-mail domains: emailDomains.forEverybody", "7, nowhere, 2 E-mail domains: emailDomains.form",
      "0, שלום, 2 Name: sheet.cell.rightToLeft"})
  void faults(int column, String text, String error) {
    List<String> row = new ArrayList<>(SAMPLE);
    row.set(column, text);

    assertEquals(List.of(error), errors(row));
    assertEquals(List.of(), read(row).entries());
  }

  @Test
  @DisplayName("names a member once: capitals, accents and blanks make no other")
  void twice() {
    List<String> again = new ArrayList<>(SAMPLE);
    again.set(0, "SÁMPLE  council");

    assertEquals(List.of("3 Name: members.twice"), errors(SAMPLE, again));
  }

  @Test
  @DisplayName("must have every column but that of the domains")
  void heads() {
    Sheet sheet = new Sheet(List.of(new Sheet.Line(1, List.of("Name", "Colour")), new Sheet.Line(2, List.of("A", "B"))),
        List.of());

    assertEquals(List.of("Colour", "Category", "Country", "Address", "Contact e-mail", "Joined on", "Left on"),
        MembersReading.of(sheet).errors().stream().map(error -> error.column()).toList());
  }

  @Test
  @DisplayName("is compared with the register: new, changed field by field, leaving, absent, unchanged")
  void comparison() {
    List<Member> register = List.of(member("Sample Council", null), member("Former Council", null),
        member("Other Council", null), member("Same Council", null));
    MembersReading sheet = read(renamed("SAMPLE council", "Full", ""), renamed("Former Council", "Full", "2026-03-31"),
        renamed("Same Council", "Full", ""), renamed("New Council", "Supporter", ""));

    MembersComparison comparison = MembersComparison.of(register, sheet.entries());

    assertEquals(List.of("Name: Sample Council -> SAMPLE council"), fields(comparison, MemberChange.Kind.CHANGED));
    assertEquals(List.of("Left on: null -> 2026-03-31"), fields(comparison, MemberChange.Kind.LEAVING));
    assertEquals(List.of("Other Council"), names(comparison, MemberChange.Kind.ABSENT));
    assertEquals(List.of("Same Council"), names(comparison, MemberChange.Kind.UNCHANGED));
    assertEquals(List.of("New Council"), names(comparison, MemberChange.Kind.NEW));
    assertEquals("sample.example", comparison.of(MemberChange.Kind.NEW).get(0).facts().domains().text());
    assertNull(comparison.of(MemberChange.Kind.ABSENT).get(0).facts().leftOn());
  }

  private static List<String> renamed(String name, String category, String left) {
    return List.of(name, category, "England", "Town Hall", "policy@sample.example", "2022-04-01", left, "");
  }

  private static Member member(String name, LocalDate left) {
    return new Member(new MemberFacts(name, MembershipCategory.FULL, Country.ENGLAND, "Town Hall",
        "policy@sample.example", LocalDate.of(2022, 4, 1), left, EmailDomains.of("town.example")));
  }

  private static List<String> fields(MembersComparison comparison, MemberChange.Kind kind) {
    return comparison.page(kind, 1).rows().stream().flatMap(row -> row.fields().stream())
        .map(field -> field.column().head() + ": " + field.before() + " -> " + field.after()).toList();
  }

  private static List<String> names(MembersComparison comparison, MemberChange.Kind kind) {
    return comparison.page(kind, 1).rows().stream().map(MemberChange.Row::name).toList();
  }

  @SafeVarargs
  private static MembersReading read(List<String>... rows) {
    List<Sheet.Line> lines = new ArrayList<>(List.of(new Sheet.Line(1, HEADS)));
    for (int i = 0; i < rows.length; i++) {
      lines.add(new Sheet.Line(i + 2, rows[i]));
    }
    return MembersReading.of(new Sheet(lines, List.of()));
  }

  @SafeVarargs
  private static List<String> errors(List<String>... rows) {
    return read(rows).errors().stream().map(error -> error.row() + " " + error.column() + ": " + error.messageKey())
        .toList();
  }
}
