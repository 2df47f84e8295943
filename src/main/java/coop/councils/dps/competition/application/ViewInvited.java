package coop.councils.dps.competition.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.competition.domain.IntentionRow;
import coop.councils.dps.competition.domain.Intentions;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows the buyer and Oldham who was invited and what each says it means to do, and who was admitted to the lot too
 * late to be invited (R23). Never whether anybody tendered (R29).
 */
@UseCase
public class ViewInvited {

  private final ViewCompetition view;
  private final Intentions intentions;
  private final Admissions admissions;

  @Inject
  public ViewInvited(ViewCompetition view, Intentions intentions, Admissions admissions) {
    this.view = view;
    this.intentions = intentions;
    this.admissions = admissions;
  }

  /** @param intention null before the supplier says anything */
  public record Invited(InvitedRow supplier, IntentionRow intention) {}

  /** The frozen list by name. */
  public List<Invited> invited(Reference reference) {
    List<InvitedRow> list = view.invited(reference);
    Map<Long, IntentionRow> said = intentions.of(view.visible(reference).id()).stream()
        .collect(Collectors.toMap(IntentionRow::supplierId, Function.identity()));
    return list.stream().map(row -> new Invited(row, said.get(row.supplierId()))).toList();
  }

  /** Suppliers of the lot that were admitted after the invitations went out; empty for a draft. */
  public List<AdmittedRow> admittedLater(Reference reference) {
    List<Long> invited = view.invited(reference).stream().map(InvitedRow::supplierId).toList();
    MiniCompetition competition = view.visible(reference);
    if (competition.facts().publishedAt() == null) {
      return List.of();
    }
    return admissions.admittedTo(competition.lotNumber()).stream()
        .filter(row -> row.admittedAt().isAfter(competition.facts().publishedAt()))
        .filter(row -> !invited.contains(row.supplierId())).toList();
  }
}
