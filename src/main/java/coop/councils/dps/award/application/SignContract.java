package coop.councils.dps.award.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.CallOffContract;
import coop.councils.dps.award.domain.Signing;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Ranking;
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
 * before the winner's evidence was checked (R17), while a tenderer's notice has not left, and by a person whose authority
 * does not reach the value (R49).
 */
@UseCase
public class SignContract {

  private final AwardDesk desk;
  private final NoticesOfAward notices;
  private final FileAwardRecords records;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public SignContract(AwardDesk desk, NoticesOfAward notices, FileAwardRecords records, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.notices = notices;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  public void sign(Reference reference, Input input) {
    MiniCompetition competition = desk.own(reference);
    Award award = desk.award(competition);
    award.mayBeSignedOn(London.dateOf(clock.instant())).orRefuse();
    notices.allSent(competition).orRefuse();
    Signing signing = Signing.of(input, London.dateOf(clock.instant()));
    award.signed(signing.signedOn());
    Ranking ranking = desk.ranking(competition);
    long supplier = ranking.of(award.winningTenderId()).tender().supplierId();
    CallOffContract contract =
        new CallOffContract(award, supplier, signing, desk.person().name(), clock.instant());
    desk.keep(contract);
    competition.contracted();
    records.signed(competition, ranking, award, contract.row(), clock.instant());
    audit.record("contract.signed", reference.value(), Map.of("value", signing.value(), "on", signing.signedOn()));
  }
}
