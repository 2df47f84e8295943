package coop.councils.dps.competition.application;

import coop.councils.dps.admission.application.RenewDeclarations;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.Conditions;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * An owner states the terms of the contract, who answers for the competition, and which invited suppliers are to renew
 * their self-declaration (R16).
 *
 * <p>Refuses every change once suppliers were invited, one made from a page older than the record, and half a contact.
 */
@UseCase
public class StateConditions {

  private final DraftDesk desk;
  private final Admissions admissions;
  private final RenewDeclarations renewals;
  private final AuditTrail audit;

  @Inject
  public StateConditions(DraftDesk desk, Admissions admissions, RenewDeclarations renewals, AuditTrail audit) {
    this.desk = desk;
    this.admissions = admissions;
    this.renewals = renewals;
    this.audit = audit;
  }

  /** How many suppliers would be asked if they were invited today. */
  public int due(Reference reference, Conditions.Renewal renewal) {
    List<Long> admitted = admissions.admittedTo(desk.own(reference).lotNumber()).stream()
        .map(AdmittedRow::supplierId).toList();
    return renewals.due(admitted, desk.today().minusMonths(renewal.months())).size();
  }

  /** @param version of the draft that the page was made from */
  public void state(Reference reference, long version, Conditions conditions) {
    MiniCompetition competition = desk.draft(reference);
    audit.checkVersion(reference, version, competition.version());
    competition.state(conditions);
    audit.record("competition.conditionsStated", reference.value(), Map.of("terms", !conditions.terms().isEmpty(),
        "contact", conditions.contactName(), "renewal", conditions.renewal()));
  }
}
