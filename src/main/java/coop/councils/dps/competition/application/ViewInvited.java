package coop.councils.dps.competition.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.IntentionRow;
import coop.councils.dps.competition.domain.Intentions;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows the buyer and Oldham who was invited and what each says it means to do, and who was admitted to the lot too
 * late to be invited (R23). Never whether anybody tendered (R29).
 */
@UseCase
public class ViewInvited {

  private final MiniCompetitions competitions;
  private final Intentions intentions;
  private final Admissions admissions;
  private final ViewCompetition view;
  private final CurrentUser user;

  @Inject
  public ViewInvited(MiniCompetitions competitions, Intentions intentions, Admissions admissions,
      ViewCompetition view, CurrentUser user) {
    this.competitions = competitions;
    this.intentions = intentions;
    this.admissions = admissions;
    this.view = view;
    this.user = user;
  }

  /** @param intention null before the supplier says anything */
  public record Invited(InvitedRow supplier, IntentionRow intention) {}

  /**
   * @param list the frozen list by name
   * @param later suppliers of the lot that were admitted after the invitations went out
   */
  public record Shown(List<Invited> list, List<AdmittedRow> later) {}

  /** Nobody for a draft. */
  public Shown of(Reference reference) {
    user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
    MiniCompetition competition = view.visible(reference);
    if (competition.status() == CompetitionStatus.DRAFT) {
      return new Shown(List.of(), List.of());
    }
    List<InvitedRow> list = competitions.invited(competition.id());
    Map<Long, IntentionRow> said = intentions.of(competition.id()).stream()
        .collect(Collectors.toMap(IntentionRow::supplierId, Function.identity()));
    Set<Long> invited = list.stream().map(InvitedRow::supplierId).collect(Collectors.toSet());
    return new Shown(list.stream().map(row -> new Invited(row, said.get(row.supplierId()))).toList(),
        admissions.admittedTo(competition.lotNumber()).stream()
            .filter(row -> row.admittedAt().isAfter(competition.facts().publishedAt()))
            .filter(row -> !invited.contains(row.supplierId())).toList());
  }
}
