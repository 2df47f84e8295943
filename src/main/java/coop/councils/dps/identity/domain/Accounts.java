package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All accounts with their roles, links and failed sign-ins. */
public interface Accounts {

  Optional<Account> byEmail(String email);

  Optional<Account> byReference(Reference reference);

  Optional<Account> byId(long id);

  Account add(Account account);

  void add(RoleGrant grant);

  void add(EmailLink link);

  void add(SignInFailure failure);

  /** The role the person acts in; empty when it was ended. */
  Optional<RoleGrant> currentGrant(long accountId);

  Optional<EmailLink> linkBySecretHash(String hash);

  /** The person and role behind an address, when the account can sign in. */
  Optional<SignedIn> signedIn(String email);

  /** People who hold a role of a side in an organisation; null for Oldham. */
  List<PersonRow> people(Role.Side side, Long organisationId);

  List<PersonRow> peopleById(Collection<Long> accountIds);

  boolean anyoneHolds(Role role);

  long failuresSince(String email, String address, Instant since);

  long failuresSince(String address, Instant since);

  void forgetFailures(String email, String address);
}
