package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Exclusion;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.Senders;
import coop.councils.dps.letter.content.AdmissionLetter;
import coop.councils.dps.letter.content.DpsFacts;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.LotName;
import coop.councils.dps.letter.content.Organisation;
import coop.councils.dps.letter.content.Places;
import coop.councils.dps.letter.content.RefusalLetter;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.domain.Filing;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.VerifyCode;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import coop.councils.dps.system.application.DpsInLetters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The letter of a decision on one lot, from the proposal as recorded: admission (rules 4.1) or refusal (rules 4.2). It
 * comes from Oldham as manager of the DPS, and the officer who confirms signs it.
 */
@Dependent
public class DecisionLetterDrafts {

  private static final String NOTICE = "/manage/settings/notice";

  private final Suppliers suppliers;
  private final DpsInLetters dps;
  private final Senders senders;
  private final Messages messages;

  @Inject
  DecisionLetterDrafts(Suppliers suppliers, DpsInLetters dps, Senders senders, Messages messages) {
    this.suppliers = suppliers;
    this.dps = dps;
    this.senders = senders;
    this.messages = messages;
  }

  /**
   * @param officer who confirms, or would
   * @param post the officer's
   * @param at moment of the confirmation
   * @param correction of an earlier letter of the same decision, if this is one
   */
  public LetterDraft of(LotRequest request, Actor officer, String post, Instant at,
      Optional<LetterFrame.Correction> correction) {
    SupplierRow supplier = suppliers.row(request.application().supplierId()).orElseThrow();
    DpsFacts facts = dps.facts();
    LotName lot = dps.lot(request.lotNumber());
    Signer signer = senders.signer(null, officer.accountId(), officer.name(), post);
    LetterFrame frame = new LetterFrame(Reference.random("LET"), VerifyCode.random(), at, facts,
        senders.manager(facts.managingAuthority()), Optional.of(new Recipient(supplier.name(), supplier.address())),
        Optional.of(signer), Optional.empty(), correction, places(request));
    Reference application = request.application().reference();
    String about = messages.text("letter.lotName", lot.number(), lot.title());
    return new LetterDraft(content(request, supplier, facts, lot, decidedOn(request, at)), frame,
        new Filing(application, about, application.value(), supplier.id(), null, London.dateOf(at), null,
            correction.map(LetterFrame.Correction::replaced).orElse(null)));
  }

  /** A correction is dated later than the decision that it tells of. */
  private static LocalDate decidedOn(LotRequest request, Instant at) {
    return London.dateOf(request.decidedAt() == null ? at : request.decidedAt());
  }

  private LetterContent content(LotRequest request, SupplierRow supplier, DpsFacts facts, LotName lot,
      LocalDate decided) {
    Organisation organisation = new Organisation(supplier.name(), supplier.scheme().name(), supplier.identifier());
    String application = request.application().reference().value();
    Instant received = request.application().submittedAt();
    Proposal proposal = request.proposal();
    return proposal.outcome() == Proposal.Outcome.ADMIT
        ? new AdmissionLetter(facts, organisation, application, lot, received, decided, proposal.reasons(),
            others(request))
        : new RefusalLetter(facts, organisation, application, lot, received, decided, proposal.unmet(),
            proposal.reasons(), proposal.remedy(),
            Optional.ofNullable(proposal.exclusion()).map(DecisionLetterDrafts::inLetter));
  }

  private static RefusalLetter.Exclusion inLetter(Exclusion exclusion) {
    return new RefusalLetter.Exclusion(exclusion.ground(), exclusion.eventOn(), exclusion.until(),
        exclusion.selfCleaning());
  }

  private List<AdmissionLetter.Other> others(LotRequest request) {
    return request.application().requests().stream().filter(other -> other.lotNumber() != request.lotNumber())
        .filter(other -> other.status() == RequestStatus.REFUSED || other.status().isOpen())
        .map(other -> new AdmissionLetter.Other(dps.lot(other.lotNumber()), other.status() == RequestStatus.REFUSED))
        .toList();
  }

  private static Places places(LotRequest request) {
    String decide = "/manage/applications/" + request.application().reference() + "/lots/" + request.lotNumber()
        + "/decide";
    return new Places(Map.of("reasons", decide, "unmet", decide, "remedy", decide, "ground", decide,
        "eventOn", decide, "selfCleaning", decide, "sender", "/manage/letterhead",
        "signatory", "/manage/users", "notice", NOTICE));
  }
}
