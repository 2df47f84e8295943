package coop.councils.dps.identity.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An account")
class AccountTest {

  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  @Test
  @DisplayName("that registered signs in once a password is chosen behind the mailed link")
  void registered() {
    Account account = Account.registered("a@b.example", "Amina Begum", NOW);
    assertFalse(account.canSignIn());

    account.choosePassword("hash", NOW);
    assertTrue(account.canSignIn());
  }

  @Test
  @DisplayName("that was invited signs in once a password is chosen, which proves the address")
  void invited() {
    Account account = Account.invited("a@b.example", "Amina Begum", "Officer", NOW);
    assertFalse(account.canSignIn());
    assertFalse(account.isVerified());

    account.choosePassword("hash", NOW);
    assertTrue(account.canSignIn());
    assertTrue(account.isVerified());
  }

  @Test
  @DisplayName("has a role that is settled in one organisation for good")
  void settled() {
    RoleGrant grant = new RoleGrant(1L, Role.SUPPLIER_ADMINISTRATOR, null, NOW);
    grant.settleIn(7);

    assertThrows(IllegalStateException.class, () -> grant.settleIn(8));
  }
}
