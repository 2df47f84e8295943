package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.AdmissionLimit;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows anybody, before they register, the very questions that an application of today would be asked (R14). */
@UseCase
public class ReadQuestionnaire {

  private final Questionnaires questionnaires;
  private final BankHolidays holidays;
  private final Clock clock;

  @Inject
  public ReadQuestionnaire(Questionnaires questionnaires, BankHolidays holidays, Clock clock) {
    this.questionnaires = questionnaires;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** The questions of the version in force, of both lots and with those that follow only from an answer. */
  public List<QuestionRow> questions() {
    return questionnaires.on(today()).rows();
  }

  /** R09: the last day for the decision on an application of today. */
  public LocalDate decidedBy() {
    return new AdmissionLimit(today(), holidays.calendarOf(Nation.ENGLAND_AND_WALES)).decideBy();
  }

  private LocalDate today() {
    return London.dateOf(clock.instant());
  }
}
