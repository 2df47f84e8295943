package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /**
   * Holds the roles of an organisation's people until the end of the unit of work, so that two changes are judged one
   * after the other.
   *
   * @param organisationId null for Oldham
   */
  void lockRoles(Role.Side side, Long organisationId);

  Optional<EmailLink> linkBySecretHash(String hash);

  /** Links of these accounts that were neither followed nor made void, the oldest first. */
  List<EmailLink> openLinks(Collection<Long> accountIds);

  /** The person and role behind an address, when the account can sign in. */
  Optional<SignedIn> signedIn(String email);

  /** The person behind a session; empty once a password was chosen after it began. */
  Optional<SignedIn> signedIn(CallerName caller);

  /** People who hold a role of a side in an organisation; null for Oldham. */
  List<PersonRow> people(Role.Side side, Long organisationId);

  /** People of several organisations of a side, whether they proved their address or not. */
  List<PersonRow> peopleOf(Role.Side side, Collection<Long> organisationIds);

  List<PersonRow> peopleById(Collection<Long> accountIds);

  /** The proven addresses of all people of a side, by organisation. */
  Map<Long, Set<String>> emails(Role.Side side);

  boolean anyoneHolds(Role role);

  long failuresSince(String email, String address, Instant since);

  long failuresSince(String address, Instant since);

  void forgetFailures(String email, String address);

  /** From wherever they came. */
  void forgetFailures(String email);
}
