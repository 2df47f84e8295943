package coop.councils.dps.member.domain;

import coop.councils.dps.sheet.domain.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The columns of the register's sheet, in the order of the template. One row is one member. */
public enum MemberColumn implements SheetColumn {
  NAME("Name", MemberFacts::name),
  CATEGORY("Category", MemberFacts::category),
  COUNTRY("Country", MemberFacts::country),
  ADDRESS("Address", MemberFacts::addressLines),
  CONTACT("Contact e-mail", MemberFacts::contactEmail),
  JOINED("Joined on", MemberFacts::joinedOn),
  LEFT("Left on", MemberFacts::leftOn),
  /** The only one that a sheet may leave out: what is stored stays. */
  DOMAINS("E-mail domains", MemberFacts::domains);

  private final String head;
  private final Function<MemberFacts, Object> value;

  MemberColumn(String head, Function<MemberFacts, Object> value) {
    this.head = head;
    this.value = value;
  }

  @Override
  public String head() {
    return head;
  }

  Object of(MemberFacts facts) {
    return value.apply(facts);
  }

  static List<String> heads() {
    return Arrays.stream(values()).map(MemberColumn::head).toList();
  }

  static List<String> requiredHeads() {
    return Arrays.stream(values()).filter(column -> column != DOMAINS).map(MemberColumn::head).toList();
  }
}
