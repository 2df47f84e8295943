package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Partner;
import coop.councils.dps.admission.domain.Partners;
import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whoever holds a partner's link answers parts 1 and 2 for that organisation, question by question, and declares the
 * answers true. The secret of the link is the only key; it opens nothing else.
 *
 * <p>Refuses a link that is too old, that was replaced, or whose application was submitted or withdrawn.
 */
@UseCase
public class AnswerAsPartner {

  private final Partners partners;
  private final Questionnaires questionnaires;
  private final Suppliers suppliers;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public AnswerAsPartner(Partners partners, Questionnaires questionnaires, Suppliers suppliers, AuditTrail audit,
      Clock clock) {
    this.partners = partners;
    this.questionnaires = questionnaires;
    this.suppliers = suppliers;
    this.audit = audit;
    this.clock = clock;
  }

  /** @param applicant name of the organisation whose application it is */
  public record Opened(ApplicationView.Partnership partnership, String applicant, boolean isOpen) {}

  /** What the link opens; once declared, the answers can still be read. */
  public Opened open(String secret) {
    Partner partner = find(secret);
    boolean open = partner.mayAnswer(clock.instant()).isAllowed();
    if (!open && !partner.row().hasDeclared()) {
      partner.mayAnswer(clock.instant()).orRefuse();
    }
    return new Opened(partnership(partner),
        suppliers.row(partner.application().supplierId()).orElseThrow().name(), open);
  }

  /** @return code of the next question without an answer */
  public Optional<String> answer(String secret, String code, Input input) {
    Partner partner = find(secret);
    Question question = questionnaires.byId(partner.application().questionnaireId()).askedOfEach(partner.answers())
        .stream().filter(asked -> asked.code().equals(code)).findFirst()
        .orElseThrow(() -> new NotFoundException(code));
    String answer = question.answer(input);
    input.check();
    partner.answer(code, answer, clock.instant());
    audit.recordAs(actor(partner), "application.partnerAnswered", partner.application().reference().value(),
        Map.of("question", code));
    return partnership(partner).firstUnansweredAfter(code);
  }

  public void declare(String secret, Input input) {
    Partner partner = find(secret);
    String name = input.text("name", 160);
    String post = input.text("post", 160);
    input.mustBeTicked("truth");
    input.check();
    partner.declare(partnership(partner).unanswered(), name, post, clock.instant());
    audit.recordAs(actor(partner), "application.partnerDeclared", partner.application().reference().value(),
        Map.of("by", name));
  }

  private ApplicationView.Partnership partnership(Partner partner) {
    return ApplicationReader.partnership(partner, questionnaires.byId(partner.application().questionnaireId()),
        List.of());
  }

  private static Actor actor(Partner partner) {
    return new Actor(null, partner.name());
  }

  private Partner find(String secret) {
    return partners.bySecretHash(Sha256.of(secret == null ? "" : secret))
        .orElseThrow(() -> new NotFoundException("a partner's link"));
  }
}
