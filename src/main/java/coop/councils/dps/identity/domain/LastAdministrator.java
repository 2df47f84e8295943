package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.Decision;
import java.util.List;

/**
 * Whether one of an organisation's people may give up administering it: somebody who can sign in must remain to look
 * after its people. Whoever was invited and has not accepted yet does not count.
 */
public final class LastAdministrator {

  private LastAdministrator() {}

  /** @param people everybody who holds a role in the organisation */
  public static Decision mayGiveUp(List<PersonRow> people, long accountId) {
    boolean administers = people.stream().anyMatch(person -> person.accountId() == accountId && isActive(person));
    boolean othersDo = people.stream().anyMatch(person -> person.accountId() != accountId && isActive(person));
    return Decision.allowedIf(!administers || othersDo, "IDENTITY", "people.lastAdministrator");
  }

  private static boolean isActive(PersonRow person) {
    return person.role() == Role.SUPPLIER_ADMINISTRATOR && person.verifiedAt() != null;
  }
}
