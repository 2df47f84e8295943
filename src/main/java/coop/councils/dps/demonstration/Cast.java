package coop.councils.dps.demonstration;

import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.supplier.domain.Supplier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who has entered so far: people by their e-mail address, organisations by their name. */
final class Cast {

  private final String passwordHash;
  private final Map<String, Account> people = new HashMap<>();
  private final Map<String, Member> members = new HashMap<>();
  private final Map<String, Supplier> suppliers = new HashMap<>();

  /** @param passwordHash of the password that all share, hashed once because that is slow on purpose */
  Cast(String passwordHash) {
    this.passwordHash = passwordHash;
  }

  String passwordHash() {
    return passwordHash;
  }

  void enters(Account person) {
    people.put(person.email(), person);
  }

  void enters(String name, Member member) {
    members.put(name, member);
  }

  void enters(String name, Supplier supplier) {
    suppliers.put(name, supplier);
  }

  Actor actor(String email) {
    Account person = person(email);
    return new Actor(person.id(), person.name());
  }

  String post(String email) {
    return person(email).post();
  }

  Member member(String name) {
    return found(name, members.get(name));
  }

  Supplier supplier(String name) {
    return found(name, suppliers.get(name));
  }

  private Account person(String email) {
    return found(email, people.get(email));
  }

  private static <T> T found(String name, T found) {
    return Optional.ofNullable(found).orElseThrow(() -> new IllegalStateException("Not on stage yet: " + name));
  }
}
