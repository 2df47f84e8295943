package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.BeginCompetition;
import coop.councils.dps.competition.application.CopyCompetition;
import coop.councils.dps.competition.application.ViewCompetition;
import coop.councils.dps.competition.domain.CompetitionRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists of competitions, and the beginning of one. */
@Named("competitions")
@RequestScoped
public class CompetitionsBacking {

  @Inject
  private ViewCompetition view;
  @Inject
  private BeginCompetition beginning;
  @Inject
  private CopyCompetition copying;
  @Inject
  private Form form;
  private Page<CompetitionRow> own;
  private List<CompetitionRow> invitations;

  public Page<CompetitionRow> getOwn() {
    if (own == null) {
      own = view.ofOwnMember(Paging.number(form));
    }
    return own;
  }

  public Page<CompetitionRow> getAll() {
    if (own == null) {
      own = view.all(Paging.number(form));
    }
    return own;
  }

  public List<CompetitionRow> getInvitations() {
    if (invitations == null) {
      invitations = view.ownInvitations();
    }
    return invitations;
  }

  /** The five newest, for the home page. */
  public List<CompetitionRow> getNewestInvitations() {
    return getInvitations().stream().limit(5).toList();
  }

  /** The competition that the address names, copied. */
  public String copy() {
    return "/buyer/competitions/" + copying.copy(Reference.parse("MC", form.typed("ref"))
        .orElseThrow(() -> new NotFoundException("a competition"))) + "?notice=competitionCopied";
  }

  public String begin() {
    return "/buyer/competitions/" + beginning.begin(form.input("competition"));
  }
}
