package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * An officer says which officer looks after an application. It changes nobody's rights: any officer may take it up.
 *
 * <p>Refuses somebody who is no officer or has an interest, and an application that is decided.
 */
@UseCase
public class AssignApplication {

  private final AssessmentDesk desk;
  private final Accounts accounts;
  private final AuditTrail audit;

  @Inject
  public AssignApplication(AssessmentDesk desk, Accounts accounts, AuditTrail audit) {
    this.desk = desk;
    this.accounts = accounts;
    this.audit = audit;
  }

  public List<PersonRow> officers() {
    desk.user().requireOldham();
    return accounts.people(Role.Side.OLDHAM, null).stream().filter(person -> person.role() == Role.OFFICER).toList();
  }

  public void assign(Reference reference, String officer) {
    Application application = desk.assessable(reference);
    PersonRow chosen = officers().stream().filter(person -> person.reference().value().equals(officer)).findFirst()
        .orElseThrow(() -> new InvalidInputException(List.of(new FieldError("officer", "assign.officer.required"))));
    Decision.allowedIf(desk.hasNoInterest(application, chosen.accountId()), "R15", "assign.hasInterest", chosen.name())
        .orRefuse();
    application.assign(new Actor(chosen.accountId(), chosen.name()));
    audit.record("application.assigned", reference.value(), Map.of("officer", chosen.name()));
  }
}
