package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.NamedOrganisation;
import coop.councils.dps.admission.domain.Partner;
import coop.councils.dps.admission.domain.Partners;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.LinkSecret;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the partners of an application in step with the answers that name them, and sends each its link. Once the
 * application is submitted, what a partner declared stays on record when it is named no more (R55).
 */
@Dependent
class InvitePartners {

  private final Partners partners;
  private final OwnSupplier own;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final String baseUrl;

  @Inject
  InvitePartners(Partners partners, OwnSupplier own, Outbox outbox, AuditTrail audit,
      @ConfigProperty(name = "BASE_URL") String baseUrl) {
    this.partners = partners;
    this.own = own;
    this.outbox = outbox;
    this.audit = audit;
    this.baseUrl = baseUrl;
  }

  /** Whoever is named for the first time is invited; the link of whoever is named no more opens nothing. */
  void follow(Application application, QuestionRow question, String answer) {
    if (!question.answeredByEach()) {
      return;
    }
    List<NamedOrganisation> named = NamedOrganisation.all(answer);
    refuseOwnAddress(named);
    List<Partner> before = partners.of(application.id()).stream()
        .filter(partner -> partner.questionCode().equals(question.code())).toList();
    before.stream().filter(partner -> named.stream().noneMatch(one -> one.email().equalsIgnoreCase(partner.email())))
        .forEach(this::remove);
    for (NamedOrganisation one : named) {
      before.stream().filter(partner -> partner.email().equalsIgnoreCase(one.email())).findFirst()
          .ifPresentOrElse(partner -> follow(partner, one),
              () -> invite(new Partner(application, question.code(), one)));
    }
  }

  /** Each answers for itself (R14): whoever applies does not answer in the name of another. */
  private void refuseOwnAddress(List<NamedOrganisation> named) {
    List<String> people = own.addresses();
    for (int i = 0; i < named.size(); i++) {
      if (people.contains(named.get(i).email().toLowerCase(Locale.ROOT))) {
        throw new InvalidInputException(List.of(new FieldError("email-" + i, "answer.email.own")));
      }
    }
  }

  private void follow(Partner partner, NamedOrganisation named) {
    if (!partner.application().isDraft() && !partner.isSame(named)) {
      remove(partner);
      invite(new Partner(partner.application(), partner.questionCode(), named));
    } else if (partner.become(named)) {
      audit.record("application.partnerReopened", partner.application().reference().value(),
          Map.of("partner", partner.name()));
      invite(partner);
    }
  }

  /** Sends a link, for the first time or again. */
  void invite(Partner partner) {
    String secret = LinkSecret.random();
    partner.invite(Sha256.of(secret), own.now());
    partners.add(partner);
    outbox.queueSecret(partner.email(), "mail.partner", own.row().name(), partner.name(),
        baseUrl + "/partners/" + secret);
    audit.record("application.partnerInvited", partner.application().reference().value(),
        Map.of("partner", partner.name()));
  }

  private void remove(Partner partner) {
    if (partner.application().isDraft()) {
      partners.remove(partner);
    } else {
      partner.retire(own.now());
    }
    audit.record("application.partnerRemoved", partner.application().reference().value(),
        Map.of("partner", partner.name()));
  }
}
