package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Exclusion;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.content.AdmissionLetter;
import coop.councils.dps.letter.content.DpsFacts;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.LotName;
import coop.councils.dps.letter.content.Organisation;
import coop.councils.dps.letter.content.RefusalLetter;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
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

  private final ManagerLetters manager;

  @Inject
  DecisionLetterDrafts(ManagerLetters manager) {
    this.manager = manager;
  }

  /**
   * @param officer who confirms, or would
   * @param post the officer's
   * @param at moment of the confirmation
   * @param correction of an earlier letter of the same decision, if this is one
   */
  public LetterDraft of(LotRequest request, Actor officer, String post, Instant at,
      Optional<LetterFrame.Correction> correction) {
    LotName lot = manager.lot(request.lotNumber());
    return manager.toSupplier(manager.supplier(request.application().supplierId()),
        new ManagerLetters.Subject(request.application().reference(), manager.about(lot)),
        new ManagerLetters.Signed(officer, post, at, correction), places(request),
        (facts, organisation) -> content(request, organisation, facts, lot, decidedOn(request, at)));
  }

  /** A correction is dated later than the decision that it tells of. */
  private static LocalDate decidedOn(LotRequest request, Instant at) {
    return London.dateOf(request.decidedAt() == null ? at : request.decidedAt());
  }

  private LetterContent content(LotRequest request, Organisation organisation, DpsFacts facts, LotName lot,
      LocalDate decided) {
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
        .map(other -> new AdmissionLetter.Other(manager.lot(other.lotNumber()), other.status() == RequestStatus.REFUSED))
        .toList();
  }

  private static Map<String, String> places(LotRequest request) {
    String decide = "/manage/applications/" + request.application().reference() + "/lots/" + request.lotNumber()
        + "/decide";
    return Map.of("reasons", decide, "unmet", decide, "remedy", decide, "ground", decide, "eventOn", decide,
        "selfCleaning", decide, "notice", NOTICE);
  }
}
