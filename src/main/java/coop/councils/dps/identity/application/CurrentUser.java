package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.CurrentActor;
import coop.councils.dps.shared.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;

/**
 * The person behind the current request and the role they act in, read afresh for every request so that an ended
 * role ends at once.
 *
 * <p>Every use case asks one of the {@code require} methods first. Whoever may not gets the answer for something
 * that does not exist.
 */
@RequestScoped
@Named("user")
public class CurrentUser implements CurrentActor {

  private CallerSource caller;
  private Optional<SignedIn> signedIn;

  protected CurrentUser() {}

  @Inject
  public CurrentUser(CallerSource caller) {
    this.caller = caller;
  }

  public Optional<SignedIn> get() {
    if (signedIn == null) {
      signedIn = caller.caller();
    }
    return signedIn;
  }

  /** Forgets what was read, for when this very request changed it. */
  public void refresh() {
    signedIn = null;
  }

  public SignedIn require() {
    return get().orElseThrow(() -> new NotFoundException("a page for people who signed in"));
  }

  public SignedIn require(Role... roles) {
    SignedIn person = require();
    if (!Arrays.asList(roles).contains(person.role())) {
      throw new NotFoundException("a page for " + Arrays.toString(roles));
    }
    return person;
  }

  /** @return id of the supplier the person acts for */
  public long requireSupplier() {
    return organisationOf(require(Role.SUPPLIER_ADMINISTRATOR, Role.SUPPLIER_EDITOR));
  }

  /** @return id of the member the person buys for */
  public long requireBuyer() {
    return organisationOf(require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR));
  }

  /** @return id of the member whose competitions the person runs */
  public long requireOwner() {
    return organisationOf(require(Role.BUYER_OWNER));
  }

  public SignedIn requireOfficer() {
    return require(Role.OFFICER);
  }

  public SignedIn requireAdministrator() {
    return require(Role.ADMINISTRATOR);
  }

  /** Anybody of Oldham who may read the records of the DPS. */
  public SignedIn requireOldham() {
    return require(Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
  }

  @Override
  public Actor actor() {
    return get().map(person -> new Actor(person.accountId(), person.name()))
        .orElse(new Actor(null, "Somebody not signed in"));
  }

  @Override
  public void mustAdminister() {
    requireAdministrator();
  }

  @Override
  public void mustBeOfOldham() {
    requireOldham();
  }

  public boolean isSignedIn() {
    return get().isPresent();
  }

  public boolean is(String role) {
    return get().map(person -> person.role() == Role.valueOf(role)).orElse(false);
  }

  /** SUPPLIER, BUYER or OLDHAM; empty for people who are not signed in. */
  public String getSide() {
    return get().map(person -> person.role().side().name()).orElse("");
  }

  /** The address at which the person's side is at home. */
  public String getHome() {
    return get().map(person -> person.role().side().home()).orElse("/");
  }

  public String getName() {
    return get().map(SignedIn::name).orElse("");
  }

  private static long organisationOf(SignedIn person) {
    if (person.organisationId() == null) {
      throw new NotFoundException("an organisation of " + person.accountId());
    }
    return person.organisationId();
  }
}
