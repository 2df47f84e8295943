package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.ChangedField;
import coop.councils.dps.competition.domain.CompetitionChange;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Does what a confirmed change says, behind the locked gate. */
@Dependent
class CarryOutChange {

  private final ChangeTimetable timetable;
  private final UseOfDps useOfDps;
  private final WithdrawalLetter letter;
  private final ChangeNews news;
  private final Clock clock;

  @Inject
  CarryOutChange(ChangeTimetable timetable, UseOfDps useOfDps, WithdrawalLetter letter, ChangeNews news, Clock clock) {
    this.timetable = timetable;
    this.useOfDps = useOfDps;
    this.letter = letter;
    this.news = news;
    this.clock = clock;
  }

  boolean needsAcknowledgement(CompetitionChange change) {
    return decision(change).map(day -> useOfDps.needsAcknowledgement(today(), day)).orElse(false);
  }

  /** Refuses once the box takes no tenders any more, however the change came to wait so long. */
  void amend(MiniCompetition competition, CompetitionChange change, BidGate gate, Instant now, Input input) {
    gate.mayChange(now).orRefuse();
    change.newDeadline().ifPresent(later -> gate.extend(later, now));
    timetable.refuseUnlessInOrder(competition, gate.deadline(), change.parts());
    change.parts().forEach(competition::amend);
    decision(change).ifPresent(day ->
        useOfDps.refuseUnlessAllowed(today(), day, competition.reference(), input));
    news.changed(competition, change, gate.deadline());
  }

  /** The day of the decision, where the change moves it. */
  private static Optional<LocalDate> decision(CompetitionChange change) {
    return ChangeTimetable.day(change.parts(), ChangedField.DECISION_BY);
  }

  private LocalDate today() {
    return London.dateOf(clock.instant());
  }

  void withdraw(MiniCompetition competition, CompetitionChange change, BidGate gate, Instant now) {
    competition.withdraw(change.reason());
    gate.withdraw();
    letter.send(competition, change, now);
  }
}
