package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.SignInFailure;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.UseCase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides whether an address and a password let somebody in.
 *
 * <p>Refuses, with the same sentence and in the same time, a wrong password and an unknown address; refuses after ten
 * wrong tries within 15 minutes from one network address; refuses what a feature's {@link SignInPolicy} refuses, but
 * only to those who know the password.
 */
@UseCase
public class VerifyPassword {

  private final Accounts accounts;
  private final Passwords passwords;
  private final Instance<SignInPolicy> policies;
  private final Clock clock;

  @Inject
  public VerifyPassword(Accounts accounts, Passwords passwords, Instance<SignInPolicy> policies, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.policies = policies;
    this.clock = clock;
  }

  /** The name by which the container remembers whoever signed in with an address. */
  public String callerName(String typedEmail) {
    return accounts.byEmail(typedEmail.strip().toLowerCase(Locale.ROOT)).orElseThrow().callerName().toString();
  }

  /** @param address network address the try comes from */
  public Decision verify(String typedEmail, String password, String address) {
    String email = typedEmail.strip().toLowerCase(Locale.ROOT);
    Instant since = clock.instant().minus(SignInFailure.WINDOW);
    if (accounts.failuresSince(email, address, since) >= SignInFailure.LIMIT_PER_PERSON_AND_ADDRESS
        || accounts.failuresSince(address, since) >= SignInFailure.LIMIT_PER_ADDRESS) {
      return Decision.refused("IDENTITY", "signIn.tooMany");
    }
    Optional<Account> account = accounts.byEmail(email);
    boolean matches = passwords.matches(password, account.map(Account::passwordHash).orElse(null));
    if (!matches || !account.get().canSignIn()) {
      accounts.add(new SignInFailure(email, address, clock.instant()));
      return Decision.refused("IDENTITY", "signIn.wrong");
    }
    accounts.forgetFailures(email, address);
    Optional<SignedIn> person = accounts.signedIn(email);
    if (person.isEmpty()) {
      return Decision.refused("IDENTITY", "signIn.noRole");
    }
    return policies.stream().map(policy -> policy.judge(person.get())).filter(decision -> !decision.isAllowed())
        .findFirst().orElse(Decision.allowed());
  }
}
