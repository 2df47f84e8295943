package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sends the letter of a decision and records the decision, within the unit of work that took it. */
@Dependent
class DecisionLetters {

  private final DecisionLetterDrafts drafts;
  private final IssueLetter letters;
  private final MailAddresses addresses;
  private final UseOfDps useOfDps;
  private final AuditTrail audit;

  @Inject
  DecisionLetters(DecisionLetterDrafts drafts, IssueLetter letters, MailAddresses addresses, UseOfDps useOfDps,
      AuditTrail audit) {
    this.drafts = drafts;
    this.letters = letters;
    this.addresses = addresses;
    this.useOfDps = useOfDps;
    this.audit = audit;
  }

  void checkVersion(LotRequest request, long shown) {
    audit.checkVersion(request.application().reference(), shown, request.version());
  }

  /** @param post of the confirming officer, who signs */
  void send(LotRequest request, Actor officer, String post, Input input) {
    LocalDate day = London.dateOf(request.decidedAt());
    useOfDps.refuseUnlessAllowed(day, day, request.application().reference(), input);
    String action = "application." + request.status().name().toLowerCase(Locale.ROOT);
    audit.record(action, request.application().reference().value(),
        Map.of("lot", request.lotNumber(), "reasons", request.proposal().reasons()));
    letters.issue(drafts.of(request, officer, post, request.decidedAt(), Optional.empty()),
        addresses.ofSupplier(request.application().supplierId()));
  }
}
