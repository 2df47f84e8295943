package coop.councils.dps.identity.persistence;

import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.CallerName;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.identity.domain.SignInFailure;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
class JpaAccounts implements Accounts {

  private static final String PERSON =
      "select new coop.councils.dps.identity.domain.PersonRow(a.id, a.reference, a.name, a.post, a.email, g.role,"
          + " a.verifiedAt) from Account a, RoleGrant g where g.accountId = a.id and g.endedAt is null";

  private static final String SIGNED_IN =
      "select new coop.councils.dps.identity.domain.SignedIn(a.id, a.name, a.post, a.email, g.role, g.organisationId)"
          + " from Account a, RoleGrant g where g.accountId = a.id and g.endedAt is null and a.active = true"
          + " and a.verifiedAt is not null";

  @PersistenceContext
  private EntityManager entities;

  @Override
  public Optional<Account> byEmail(String email) {
    return first(entities.createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email));
  }

  @Override
  public Optional<Account> byReference(Reference reference) {
    return first(entities.createQuery("select a from Account a where a.reference = :reference", Account.class)
        .setParameter("reference", reference));
  }

  @Override
  public Optional<Account> byId(long id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  @Override
  public Account add(Account account) {
    entities.persist(account);
    // The id is needed for the grant and the link that follow.
    entities.flush();
    return account;
  }

  @Override
  public void add(RoleGrant grant) {
    entities.persist(grant);
  }

  @Override
  public void add(EmailLink link) {
    entities.persist(link);
  }

  @Override
  public void add(SignInFailure failure) {
    entities.persist(failure);
  }

  @Override
  public Optional<RoleGrant> currentGrant(long accountId) {
    return first(entities
        .createQuery("select g from RoleGrant g where g.accountId = :id and g.endedAt is null order by g.id",
            RoleGrant.class)
        .setParameter("id", accountId));
  }

  @Override
  public Optional<EmailLink> linkBySecretHash(String hash) {
    return first(entities.createQuery("select l from EmailLink l where l.secretHash = :hash", EmailLink.class)
        .setParameter("hash", hash));
  }

  @Override
  public void lockRoles(Role.Side side, Long organisationId) {
    String roles = of(side).stream().map(role -> "'" + role + "'").collect(Collectors.joining(", "));
    entities.createNativeQuery("SELECT id FROM role_grant WHERE organisation_id <=> ? AND role IN (" + roles
        + ") FOR UPDATE").setParameter(1, organisationId).getResultList();
  }

  @Override
  public List<EmailLink> openLinks(Collection<Long> accountIds) {
    return accountIds.isEmpty() ? List.of() : entities.createQuery("select l from EmailLink l where l.accountId in :ids"
        + " and l.usedAt is null and l.voidAt is null order by l.id", EmailLink.class)
        .setParameter("ids", accountIds).getResultList();
  }

  @Override
  public Optional<SignedIn> signedIn(String email) {
    return first(entities.createQuery(SIGNED_IN + " and a.email = :email order by g.id", SignedIn.class)
        .setParameter("email", email));
  }

  @Override
  public Optional<SignedIn> signedIn(CallerName caller) {
    return first(entities.createQuery(SIGNED_IN + " and a.reference = :account and a.passwordsChosen = :chosen"
        + " order by g.id", SignedIn.class).setParameter("account", caller.account())
        .setParameter("chosen", caller.passwordsChosen()));
  }

  @Override
  public List<PersonRow> people(Role.Side side, Long organisationId) {
    String organisation = organisationId == null ? "g.organisationId is null" : "g.organisationId = :organisation";
    TypedQuery<PersonRow> query = entities
        .createQuery(PERSON + " and g.role in :roles and " + organisation + " order by a.name", PersonRow.class)
        .setParameter("roles", of(side));
    if (organisationId != null) {
      query.setParameter("organisation", organisationId);
    }
    return query.getResultList();
  }

  @Override
  public List<PersonRow> peopleOf(Role.Side side, Collection<Long> organisationIds) {
    return organisationIds.isEmpty() ? List.of() : entities
        .createQuery(PERSON + " and g.role in :roles and g.organisationId in :ids order by a.name", PersonRow.class)
        .setParameter("roles", of(side)).setParameter("ids", organisationIds).getResultList();
  }

  @Override
  public List<PersonRow> peopleById(Collection<Long> accountIds) {
    return accountIds.isEmpty() ? List.of() : entities
        .createQuery(PERSON + " and a.id in :ids order by a.name", PersonRow.class)
        .setParameter("ids", accountIds).getResultList();
  }

  @Override
  public Map<Long, Set<String>> emails(Role.Side side) {
    return entities.createQuery("select g.organisationId, a.email from Account a, RoleGrant g where g.accountId = a.id"
        + " and g.endedAt is null and g.organisationId is not null and a.verifiedAt is not null and g.role in :roles",
        Object[].class).setParameter("roles", of(side)).getResultStream().collect(Collectors.groupingBy(
            row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
  }

  @Override
  public boolean anyoneHolds(Role role) {
    return entities.createQuery("select count(g) from RoleGrant g where g.role = :role and g.endedAt is null",
        Long.class).setParameter("role", role).getSingleResult() > 0;
  }

  @Override
  public long failuresSince(String email, String address, Instant since) {
    return entities.createQuery("select count(f) from SignInFailure f where f.email = :email"
        + " and f.address = :address and f.failedAt > :since", Long.class)
        .setParameter("email", email).setParameter("address", address).setParameter("since", since)
        .getSingleResult();
  }

  @Override
  public long failuresSince(String address, Instant since) {
    return entities.createQuery(
        "select count(f) from SignInFailure f where f.address = :address and f.failedAt > :since", Long.class)
        .setParameter("address", address).setParameter("since", since).getSingleResult();
  }

  @Override
  public void forgetFailures(String email, String address) {
    entities.createQuery("delete from SignInFailure f where f.email = :email and f.address = :address")
        .setParameter("email", email).setParameter("address", address).executeUpdate();
  }

  @Override
  public void forgetFailures(String email) {
    entities.createQuery("delete from SignInFailure f where f.email = :email").setParameter("email", email)
        .executeUpdate();
  }

  private static List<Role> of(Role.Side side) {
    return Arrays.stream(Role.values()).filter(role -> role.side() == side).toList();
  }

  private static <T> Optional<T> first(TypedQuery<T> query) {
    return query.setMaxResults(1).getResultStream().findFirst();
  }
}
