package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.GateClock;
import coop.councils.dps.competition.domain.Timetable;
import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** The time that pages show beside a deadline, and the letters about a competition. */
@Named("opportunity")
@RequestScoped
public class OpportunityBacking {

  @Inject
  private GateClock clock;
  @Inject
  private ReadLetters readLetters;
  @Inject
  private Form form;
  private List<LetterRow> letters;

  /** For display only: whether a tender is in time is the gate's to judge, behind its lock. */
  public boolean isOver(Instant deadline) {
    return deadline != null && clock.now().isAfter(deadline);
  }

  /** R28: whether what suppliers are told now comes so late that it calls for more time. */
  public boolean isLate(Instant deadline) {
    return London.dateOf(clock.now()).isAfter(London.dateOf(deadline).minusDays(Timetable.DAYS_AFTER_ANSWERS));
  }

  /** By the clock that the gate asks. */
  public Instant getNow() {
    return clock.now();
  }

  public List<LetterRow> getLetters() {
    if (letters == null) {
      letters = Reference.parse("MC", form.typed("ref")).map(readLetters::about).orElse(List.of());
    }
    return letters;
  }
}
