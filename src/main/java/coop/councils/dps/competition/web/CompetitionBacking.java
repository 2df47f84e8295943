package coop.councils.dps.competition.web;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.competition.application.CompetitionView;
import coop.councils.dps.competition.application.TimetableChart;
import coop.councils.dps.competition.application.ViewCompetition;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

/** One competition as its buyer, the invited suppliers and Oldham see it. */
@Named("competition")
@RequestScoped
public class CompetitionBacking {

  @Inject
  private ViewCompetition view;
  @Inject
  private AuditTrail audit;
  @Inject
  private Clock clock;
  @Inject
  private Form form;
  private final Kept<List<InvitedRow>> invited = new Kept<>();
  private final Kept<List<AuditRow>> history = new Kept<>();
  private CompetitionView shown;

  public CompetitionView getView() {
    if (shown == null) {
      shown = view.find(reference());
    }
    return shown;
  }

  public List<InvitedRow> getInvited() {
    return invited.get(() -> view.invited(reference()));
  }

  public TimetableChart getChart() {
    return getView().chart(London.dateOf(clock.instant()));
  }

  /** Whether the tenders have been opened, so that there is something to judge. */
  public boolean isEvaluating() {
    return EnumSet.of(CompetitionStatus.OPENED, CompetitionStatus.AWARDED, CompetitionStatus.CONTRACTED)
        .contains(getView().status());
  }

  public List<AuditRow> getHistory() {
    return history.get(() -> audit.historyOf(getView().reference()));
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
