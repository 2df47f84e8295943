package coop.councils.dps.identity.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who administers an organisation")
class LastAdministratorTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final PersonRow ROSA = person(1, Role.SUPPLIER_ADMINISTRATOR, NOW);
  private static final PersonRow IMRAN = person(2, Role.SUPPLIER_ADMINISTRATOR, NOW);
  private static final PersonRow JO = person(3, Role.SUPPLIER_EDITOR, NOW);
  private static final PersonRow LENA = person(4, Role.SUPPLIER_ADMINISTRATOR, null);

  @Test
  @DisplayName("may give it up while another does")
  void another() {
    assertAllowed(LastAdministrator.mayGiveUp(List.of(ROSA, IMRAN, JO), 1));
  }

  @Test
  @DisplayName("may not when nobody else does; an editor is nobody else")
  void last() {
    assertRefused("IDENTITY", "people.lastAdministrator", LastAdministrator.mayGiveUp(List.of(ROSA, JO), 1));
    assertRefused("IDENTITY", "people.lastAdministrator", LastAdministrator.mayGiveUp(List.of(ROSA), 1));
  }

  @Test
  @DisplayName("may not in favour of somebody who was invited and is not here yet")
  void invited() {
    assertRefused("IDENTITY", "people.lastAdministrator", LastAdministrator.mayGiveUp(List.of(ROSA, LENA), 1));
  }

  @Test
  @DisplayName("is not the editor's care, who may always go")
  void editor() {
    assertAllowed(LastAdministrator.mayGiveUp(List.of(ROSA, JO), 3));
    assertAllowed(LastAdministrator.mayGiveUp(List.of(JO), 3));
  }

  private static PersonRow person(long id, Role role, Instant verifiedAt) {
    return new PersonRow(id, Reference.random("ACC"), "Somebody", null, id + "@b.example", role, verifiedAt);
  }
}
