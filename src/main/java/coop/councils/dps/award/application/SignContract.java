package coop.councils.dps.award.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.award.domain.CallOffContract;
import coop.councils.dps.award.domain.Signing;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * An owner records that the contract was signed.
 *
 * <p>Refuses a signature before the standstill has ended (R40), judged by the day of signature and by today, and one
 * before the winner's evidence was checked (R17).
 */
@UseCase
public class SignContract {

  private final AwardDesk desk;
  private final Awards awards;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public SignContract(AwardDesk desk, Awards awards, AuditTrail audit, CurrentUser user, Clock clock) {
    this.desk = desk;
    this.awards = awards;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public void sign(Reference reference, Input input) {
    MiniCompetition competition = desk.own(reference);
    Award award = desk.award(competition);
    award.mayBeSignedOn(London.dateOf(clock.instant())).orRefuse();
    Signing signing = Signing.of(input, London.dateOf(clock.instant()));
    award.signed(signing.signedOn());
    long supplier = desk.ranking(competition).of(award.winningTenderId()).tender().supplierId();
    awards.add(new CallOffContract(award, supplier, signing, user.actor().name(), clock.instant()));
    competition.contracted();
    audit.record("contract.signed", reference.value(), Map.of("value", signing.value(), "on", signing.signedOn()));
  }
}
