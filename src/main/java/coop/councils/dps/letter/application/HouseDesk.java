package coop.councils.dps.letter.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.HouseStyle;
import coop.councils.dps.letter.domain.HouseStyles;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Whose letterhead the person looks after: an owner the member's, an administrator that of the manager of the DPS. */
@Dependent
class HouseDesk {

  private final HouseStyles styles;
  private final CurrentUser user;
  private final AuditTrail audit;

  @Inject
  HouseDesk(HouseStyles styles, CurrentUser user, AuditTrail audit) {
    this.styles = styles;
    this.user = user;
    this.audit = audit;
  }

  /** Null for the manager of the DPS. */
  Long memberId() {
    SignedIn person = user.require(Role.BUYER_OWNER, Role.ADMINISTRATOR);
    return person.role() == Role.ADMINISTRATOR ? null : (Long) user.requireOwner();
  }

  /** The own house style; not stored before it is first saved. */
  HouseStyle own() {
    Long member = memberId();
    return styles.of(member).orElseGet(() -> new HouseStyle(member, user.require().email()));
  }

  void save(HouseStyle style) {
    if (style.isNew()) {
      styles.add(style);
    }
  }

  Actor person() {
    return user.actor();
  }

  void record(String action, Map<String, Object> details) {
    audit.record(action, memberId() == null ? "manager" : "member " + memberId(), details);
  }
}
