package coop.councils.dps.competition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of invited suppliers")
class InvitationTest {

  private static final Instant SENT = Instant.parse("2027-11-08T10:00:00Z");
  private static final Invitation ACORN = invitation("SUP-0000-0000-0001", "Acorn CIC");
  private static final Invitation BEECH = invitation("SUP-0000-0000-0002", "Beech & Söhne");

  @Test
  @DisplayName("has the fingerprint that anybody can compute from references and names (R23)")
  void fingerprint() {
    assertEquals(Sha256.of("SUP-0000-0000-0001\tAcorn CIC\nSUP-0000-0000-0002\tBeech & Söhne\n"),
        Invitation.fingerprint(List.of(ACORN, BEECH)));
  }

  @Test
  @DisplayName("has the same fingerprint in whatever order it was read (R23)")
  void order() {
    assertEquals(Invitation.fingerprint(List.of(ACORN, BEECH)), Invitation.fingerprint(List.of(BEECH, ACORN)));
  }

  @Test
  @DisplayName("has another fingerprint with a supplier more, less or renamed (R23)")
  void changed() {
    String whole = Invitation.fingerprint(List.of(ACORN, BEECH));

    assertNotEquals(whole, Invitation.fingerprint(List.of(ACORN)));
    assertNotEquals(whole, Invitation.fingerprint(List.of(ACORN, BEECH, BEECH)));
    assertNotEquals(whole, Invitation.fingerprint(List.of(invitation("SUP-0000-0000-0001", "Acorn"), BEECH)));
  }

  private static Invitation invitation(String reference, String name) {
    return new Invitation(11, 7, new Reference(reference), name, SENT);
  }
}
