package coop.councils.dps.register.domain;

import coop.councils.dps.member.domain.EmailDomains;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.MemberFacts;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.sheet.domain.Sheet;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.system.domain.Country;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.StatutoryEndPolicy;
import coop.councils.dps.system.domain.ValidityPolicy;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A faultless sheet of one award with two tenders, to be spoilt cell by cell, and what it is judged against. */
final class RegisterSheets {

  static final LocalDate TODAY = LocalDate.of(2029, 3, 31);

  private final List<String> heads = new ArrayList<>();
  private final List<Map<String, String>> rows = new ArrayList<>();
  private Surroundings surroundings = surroundings(Set.of(), TODAY);

  private RegisterSheets() {}

  static RegisterSheets faultless() {
    RegisterSheets sheet = new RegisterSheets();
    sheet.heads.addAll(List.of("Reference", "Lot", "Buyer", "Title", "Invitation sent", "Tender deadline",
        "Decision letter date", "Standstill", "Contract value", "Contract start", "Contract end", "Contract signed",
        "Signatory", "Signatory post", "Acknowledgement", "Tenderer", "Tenderer address", "Received on", "Outcome",
        "Reasons", "Relative advantages", "Criterion 1", "Weight 1", "Score 1", "Criterion 2", "Weight 2", "Score 2"));
    sheet.row("DN1", "1", "Sample Council", "A review", "2022-07-11", "2022-08-12", "2022-09-09", "10 days", "18,500",
        "2022-10-03", "2023-09-29", "2022-09-21", "Pat Example", "Head of Policy", "", "Example Cooperative Ltd",
        "1 Street; Exampleton", "2022-08-11", "winner", "Clear", "", "Quality", "70", "60", "Price", "30", "24.5");
    sheet.row("DN1", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "Sample Commons CIC", "", "",
        "unsuccessful", "", "", "", "", "49.25", "", "", "30");
    return sheet;
  }

  /** One more row, its cells in the order of the heads. */
  RegisterSheets row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(heads.get(i), cells[i]);
    }
    rows.add(row);
    return this;
  }

  /** @param number of the row as a spreadsheet shows it: the heads are row 1 */
  RegisterSheets with(int number, String head, String text) {
    rows.get(number - 2).put(head, text);
    return this;
  }

  RegisterSheets withHead(String head, String other) {
    heads.set(heads.indexOf(head), other);
    rows.forEach(row -> row.put(other, row.remove(head)));
    return this;
  }

  RegisterSheets copyOfRow(int number) {
    rows.add(new LinkedHashMap<>(rows.get(number - 2)));
    return this;
  }

  RegisterSheets judgedOn(LocalDate today) {
    surroundings = surroundings(Set.of(), today);
    return this;
  }

  RegisterSheets whileTaken(String reference) {
    surroundings = surroundings(Set.of(reference), TODAY);
    return this;
  }

  RegisterReading read() {
    List<Sheet.Line> lines = new ArrayList<>(List.of(new Sheet.Line(1, heads)));
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      lines.add(new Sheet.Line(i + 2, heads.stream().map(head -> row.getOrDefault(head, "")).toList()));
    }
    return RegisterReading.of(new Sheet(lines, List.of()), surroundings);
  }

  HistoricAward award() {
    RegisterReading reading = read();
    if (!reading.isFaultless()) {
      throw new AssertionError(reading.errors());
    }
    return reading.awards().get(0);
  }

  /** Each error as row, column and key. */
  List<String> errors() {
    return read().errors().stream().map(error -> error.row() + " " + error.column() + ": " + error.messageKey())
        .toList();
  }

  private static Surroundings surroundings(Set<String> taken, LocalDate today) {
    LocalDate joined = LocalDate.of(2019, 1, 1);
    Member left = member(3L, "Former Council", MembershipCategory.FULL, joined);
    left.leave(LocalDate.of(2021, 1, 1));
    return new Surroundings(new ValidityPolicy(LocalDate.of(2020, 4, 1), LocalDate.of(2029, 3, 31),
        LocalDate.of(2029, 2, 23), StatutoryEndPolicy.ACKNOWLEDGE), Set.of(1, 2),
        List.of(member(1L, "Sample Council", MembershipCategory.FULL, joined),
            member(2L, "Sample Supporters", MembershipCategory.SUPPORTER, joined), left),
        Arrays.stream(Nation.values()).collect(Collectors.toMap(nation -> nation, ShippedBankHolidays::calendar)),
        taken, today);
  }

  private static Member member(long id, String name, MembershipCategory category, LocalDate joined) {
    Member member = new Member(new MemberFacts(name, category, Country.ENGLAND, "Town Hall", "a@council.example",
        joined, null, EmailDomains.NONE));
    try {
      Field field = Member.class.getDeclaredField("id");
      field.setAccessible(true);
      field.set(member, id);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return member;
  }
}
