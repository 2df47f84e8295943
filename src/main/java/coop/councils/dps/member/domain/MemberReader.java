package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Lines;
import coop.councils.dps.sheet.domain.CellReader;
import coop.councils.dps.system.domain.Country;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One row as a member; what is wrong is found cell by cell. */
final class MemberReader {

  private static final int MOST_LINES = 8;

  private final CellReader cells;

  MemberReader(CellReader cells) {
    this.cells = cells;
  }

  MemberFacts read() {
    LocalDate joined = plausible(MemberColumn.JOINED, cells.date(MemberColumn.JOINED));
    LocalDate left = plausible(MemberColumn.LEFT, cells.optionalDate(MemberColumn.LEFT));
    if (joined != null && left != null && left.isBefore(joined)) {
      cells.wrong(MemberColumn.LEFT, "members.leftBeforeJoined", left, joined);
    }
    return new MemberFacts(name(),
        oneOf(MemberColumn.CATEGORY, MembershipCategory.values(), "members.category.unknown"),
        oneOf(MemberColumn.COUNTRY, Country.values(), "members.country.unknown"), address(), contact(), joined, left,
        domains());
  }

  private String name() {
    String name = cells.text(MemberColumn.NAME, 160);
    return MembersReading.EXAMPLE.equals(name) ? cells.wrong(MemberColumn.NAME, "members.example")
        : name == null ? null : name.replaceAll("\\s+", " ");
  }

  /** As pages name it: capitals do not matter, and a category may be followed by the word member. */
  private <E extends Enum<E>> E oneOf(MemberColumn column, E[] values, String messageKey) {
    String text = cells.text(column, 40);
    if (text == null) {
      return null;
    }
    String name = text.toUpperCase(Locale.ROOT).replaceFirst("\\s+MEMBER$", "").replaceAll("\\s+", "_");
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst()
        .orElseGet(() -> cells.wrong(column, messageKey, text));
  }

  /** Its lines, parted by semicolons or in lines of their own. */
  private String address() {
    String text = cells.text(MemberColumn.ADDRESS, 400);
    if (text == null) {
      return null;
    }
    List<String> lines = Lines.of(text.replace(';', '\n'));
    return lines.isEmpty() || lines.size() > MOST_LINES
        ? cells.wrong(MemberColumn.ADDRESS, "members.address.lines", MOST_LINES) : String.join("\n", lines);
  }

  private String contact() {
    String text = cells.text(MemberColumn.CONTACT, 254);
    if (text == null) {
      return null;
    }
    return Input.isEmail(text) ? text.toLowerCase(Locale.ROOT)
        : cells.wrong(MemberColumn.CONTACT, "members.contact.wrong", text);
  }

  private EmailDomains domains() {
    String text = cells.optional(MemberColumn.DOMAINS, 400);
    if (text == null) {
      return null;
    }
    EmailDomains domains = EmailDomains.of(text);
    return domains.judge() instanceof Decision.Refused refused
        ? cells.wrong(MemberColumn.DOMAINS, refused.messageKey(), refused.arguments().toArray()) : domains;
  }

  private LocalDate plausible(MemberColumn column, LocalDate day) {
    boolean fits = day == null || day.getYear() >= 2000 && day.getYear() <= 2099;
    return fits ? day : cells.wrong(column, "members.year", String.valueOf(day.getYear()));
  }
}
