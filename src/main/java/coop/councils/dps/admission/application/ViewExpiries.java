package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.DeclaredGround;
import coop.councils.dps.admission.domain.Expiries;
import coop.councils.dps.admission.domain.Expiry;
import coop.councils.dps.admission.domain.ExpiryMark;
import coop.councils.dps.admission.domain.SelfDeclarations;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Oldham reads what of admitted suppliers has run out and what grounds they declare; a supplier, what of its own does soon. */
@UseCase
public class ViewExpiries {

  private final Expiries expiries;
  private final SelfDeclarations declarations;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ViewExpiries(Expiries expiries, SelfDeclarations declarations, CurrentUser user, Clock clock) {
    this.expiries = expiries;
    this.declarations = declarations;
    this.user = user;
    this.clock = clock;
  }

  /** What ran out, the longest ago on top: officers ask for new evidence, or suspend. */
  public Page<Expiry> past(int page) {
    user.requireOldham();
    return expiries.all(today().minusDays(1), page);
  }

  /** Suppliers whose last declaration says that a ground for exclusion applies. */
  public List<DeclaredGround> grounds() {
    user.requireOldham();
    return declarations.grounds();
  }

  /** What of the own organisation runs out within 60 days, or did. */
  public List<Expiry> own() {
    return expiries.of(user.requireSupplier(), today().plusDays(ExpiryMark.FIRST));
  }

  private LocalDate today() {
    return London.dateOf(clock.instant());
  }
}
