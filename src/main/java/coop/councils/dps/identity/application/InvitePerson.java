package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * An administrator of Oldham invites a person of Oldham or of a member; an owner of a member and an administrator of a
 * supplier invite colleagues. The mail's link lets the person choose a password, which proves the address.
 *
 * <p>Refuses an address that has an account already: one person, one role. An invitation that nobody accepted can be
 * sent again, which makes the earlier link void, or withdrawn; then the address is free to be invited anew.
 */
@UseCase
public class InvitePerson {

  private final Accounts accounts;
  private final EmailLinks links;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public InvitePerson(Accounts accounts, EmailLinks links, AuditTrail audit, CurrentUser user, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /** Who is invited, as what; the post is printed under the person's name in letters. */
  public record Command(String name, String post, String email, Role role) {

    public static Command of(Map<String, String> typed, Role.Side side) {
      Input input = new Input("invite", typed);
      Role role = input.choice("role", Role.class);
      if (role != null && role.side() != side) {
        input.wrong("role", "invite.role.required");
      }
      Command command = new Command(input.text("name", 160), input.text("post", 160), input.email("email"), role);
      input.check();
      return command;
    }
  }

  /** @param organisationId the member or supplier, as the role says; null for Oldham's own people */
  public void invite(Command command, Long organisationId) {
    mustBeAllowed(command.role(), organisationId);
    if ((command.role().side() == Role.Side.OLDHAM) != (organisationId == null)) {
      throw new NotFoundException(command.role());
    }
    Account account = accounts.byEmail(command.email()).map(known -> again(known, command)).orElseGet(() ->
        accounts.add(Account.invited(command.email(), command.name(), command.post(), clock.instant())));
    accounts.add(new RoleGrant(account.id(), command.role(), organisationId, clock.instant()));
    links.send(account, EmailLink.Purpose.INVITE, "mail.invite", "/invitations/");
    audit.record("account.invited", account.reference().value(),
        Map.of("role", command.role().name(), "name", command.name()));
  }

  /** Somebody whose earlier invitation was withdrawn. */
  private Account again(Account known, Command command) {
    if (known.isVerified() || accounts.currentGrant(known.id()).isPresent()) {
      throw new RefusedException("IDENTITY", "invite.alreadyThere", command.email());
    }
    known.describe(command.name(), command.post());
    return known;
  }

  /** Sends a new link to a person who has not accepted yet; the old one is void. */
  public void resend(Reference reference) {
    Account account = waiting(reference);
    invitation(account);
    links.voidAll(account, EmailLink.Purpose.INVITE);
    links.send(account, EmailLink.Purpose.INVITE, "mail.invite", "/invitations/");
    audit.record("account.invitedAgain", account.reference().value(), Map.of());
  }

  /** Takes back an invitation that was not accepted yet: its link is void and the role ends. */
  public void withdraw(Reference reference) {
    Account account = waiting(reference);
    RoleGrant grant = invitation(account);
    links.voidAll(account, EmailLink.Purpose.INVITE);
    grant.end(clock.instant());
    audit.record("account.invitationWithdrawn", account.reference().value(), Map.of("role", grant.role().name()));
  }

  private Account waiting(Reference reference) {
    return accounts.byReference(reference).filter(found -> !found.isVerified())
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** The role that waits for the person, if whoever acts may decide about it. */
  private RoleGrant invitation(Account account) {
    RoleGrant grant = accounts.currentGrant(account.id()).orElseThrow(() -> new NotFoundException(account.reference()));
    mustBeAllowed(grant.role(), grant.organisationId());
    return grant;
  }

  private void mustBeAllowed(Role role, Long organisationId) {
    boolean colleague = switch (user.require().role()) {
      case BUYER_OWNER -> role.side() == Role.Side.BUYER && organisationId != null
          && organisationId == user.requireOwner();
      case SUPPLIER_ADMINISTRATOR -> role.side() == Role.Side.SUPPLIER && organisationId != null
          && organisationId == user.requireSupplier();
      default -> false;
    };
    if (!colleague) {
      user.requireAdministrator();
      if (role.side() == Role.Side.SUPPLIER) {
        throw new NotFoundException(role);
      }
    }
  }
}
