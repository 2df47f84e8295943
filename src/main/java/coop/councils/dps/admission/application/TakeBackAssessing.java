package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * R15: what an officer judged and proposed before they found an interest does not stand: the answers are judged anew,
 * and a proposal that waits goes back. What was decided stays decided; the record shows who took part.
 */
@Dependent
class TakeBackAssessing {

  private final Applications applications;
  private final Messages messages;
  private final AuditTrail audit;

  @Inject
  TakeBackAssessing(Applications applications, Messages messages, AuditTrail audit) {
    this.applications = applications;
    this.messages = messages;
    this.audit = audit;
  }

  void of(Actor officer, Application application) {
    if (!application.isWaiting()) {
      return;
    }
    int judged = applications.removeJudgements(application.id(), officer.accountId());
    for (LotRequest request : application.requests()) {
      if (request.isProposedBy(officer)) {
        request.fallBack(messages.text("assessor.later.fellBack"));
        audit.record("application.sentBack", application.reference().value(),
            Map.of("lot", request.lotNumber(), "reason", messages.text("assessor.later.fellBack")));
      }
    }
    if (judged > 0) {
      audit.record("application.judgementsTakenBack", application.reference().value(), Map.of("answers", judged));
    }
  }
}
