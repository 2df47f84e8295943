package coop.councils.dps.competition.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.competition.domain.ShorterTime;
import coop.councils.dps.competition.domain.ShorterTimeRow;
import coop.councils.dps.competition.domain.ShorterTimes;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An owner asks every supplier admitted to the lot to agree to less than ten days (R22), and takes the request back.
 *
 * <p>Refuses before it is said what is needed, a deadline that needs no consent or is past, and a second request while
 * one is open.
 */
@UseCase
public class AskForShorterTime {

  private final DraftDesk desk;
  private final MiniCompetitions competitions;
  private final ShorterTimes requests;
  private final Admissions admissions;
  private final TimeToTender time;
  private final ShorterTimeNews news;

  @Inject
  public AskForShorterTime(DraftDesk desk, MiniCompetitions competitions, ShorterTimes requests,
      Admissions admissions, TimeToTender time, ShorterTimeNews news) {
    this.desk = desk;
    this.competitions = competitions;
    this.requests = requests;
    this.admissions = admissions;
    this.time = time;
    this.news = news;
  }

  /** The last request, open or taken back. */
  public Optional<ShorterTimeRow> last(Reference reference) {
    return requests.last(desk.own(reference).id()).map(ShorterTime::row);
  }

  /** The earliest deadline that everybody has agreed to; empty where the ten days hold. */
  public Optional<Instant> agreed(Reference reference) {
    return time.agreed(desk.own(reference));
  }

  /** Whether suppliers were asked about something else than is needed now. */
  public boolean isOutdated(Reference reference) {
    MiniCompetition competition = desk.own(reference);
    return requests.last(competition.id()).filter(ShorterTime::isOpen)
        .filter(request -> !request.isAbout(competition)).isPresent();
  }

  public void ask(Reference reference, Input input) {
    hold(reference);
    MiniCompetition competition = desk.draft(reference);
    Decision.allowedIf(!competition.lacks().contains("requirement"), "R22", "shorterTime.sayFirst").orRefuse();
    Decision.allowedIf(requests.last(competition.id()).filter(ShorterTime::isOpen).isEmpty(), "R22",
        "shorterTime.askedAlready").orRefuse();
    Instant deadline = deadline(competition, input);
    String reason = input.text("reason", 2000);
    input.check();
    List<AdmittedRow> admitted = admissions.admittedTo(competition.lotNumber());
    Decision.allowedIf(!admitted.isEmpty(), "R23", "competition.nobodyAdmitted", competition.lotNumber()).orRefuse();
    ShorterTime request = new ShorterTime(competition, deadline, reason, desk.actor(), desk.now());
    admitted.forEach(supplier -> request.ask(supplier.supplierId(), supplier.name()));
    requests.add(request);
    news.asked(competition, request.row());
  }

  private Instant deadline(MiniCompetition competition, Input input) {
    LocalDate day = input.date("deadline");
    LocalTime at = input.time("deadlineTime");
    TypedDeadline.judge(day, at, time.calendar(competition), input);
    if (day == null || at == null) {
      return null;
    }
    Instant deadline = ChangeTimetable.moment(day.atTime(at), input);
    if (!day.isAfter(desk.today())) {
      input.wrong("deadline-day", "shorterTime.past");
    } else if (!time.isShort(competition, deadline, desk.today())) {
      input.wrong("deadline-day", "shorterTime.longEnough");
    }
    return deadline;
  }

  /** In the order of {@link PublishCompetition}: a publication sees the request as it is, or this sees the publication. */
  private void hold(Reference reference) {
    competitions.lock(reference);
    requests.lock(reference);
  }

  public void withdraw(Reference reference) {
    hold(reference);
    MiniCompetition competition = desk.draft(reference);
    ShorterTime request = requests.last(competition.id()).orElseThrow(() -> new NotFoundException(reference));
    request.withdraw(desk.now());
    news.withdrawn(competition, request.row());
  }
}
