package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Input;
import java.util.Arrays;

/**
 * What suppliers read beside the requirement; all of it may be left out.
 *
 * @param terms terms of this contract beyond those of the DPS; empty for none
 * @param contactName who answers for the competition; questions go by the platform all the same (R28); empty for none
 * @param contactEmail empty for none
 * @param renewal which invited suppliers are asked to renew their self-declaration (R16)
 */
public record Conditions(String terms, String contactName, String contactEmail, Renewal renewal) {

  static final Conditions NONE = new Conditions("", "", "", Renewal.NOBODY);

  /** Whoever declared last so long ago, or never on this platform. */
  public enum Renewal {
    NOBODY(0), AFTER_3_MONTHS(3), AFTER_6_MONTHS(6), AFTER_12_MONTHS(12);

    private final int months;

    Renewal(int months) {
      this.months = months;
    }

    public int months() {
      return months;
    }

    static Renewal of(Integer months) {
      return Arrays.stream(values()).filter(one -> months != null && one.months == months).findFirst().orElse(NOBODY);
    }
  }

  /** Whether anything of it is said. */
  public boolean stated() {
    return !equals(NONE);
  }

  Conditions withTerms(String others) {
    return new Conditions(others, contactName, contactEmail, renewal);
  }

  public static Conditions of(Input input) {
    String terms = input.optionalText("terms", 10_000).orElse("");
    String name = input.optionalText("contactName", 160).orElse("");
    String email = input.typed("contactEmail").isBlank() ? "" : input.email("contactEmail");
    if (email != null && name.isEmpty() != email.isEmpty()) {
      input.wrong(name.isEmpty() ? "contactName" : "contactEmail", "conditions.contact.half");
    }
    Renewal renewal = input.choice("renewal", Renewal.class);
    input.check();
    return new Conditions(terms, name, email, renewal);
  }
}
