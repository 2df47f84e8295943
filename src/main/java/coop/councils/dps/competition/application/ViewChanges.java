package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.ChangeRow;
import coop.councils.dps.competition.domain.Changes;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Shows how a competition was changed after publication; suppliers see what was confirmed and nothing that waits. */
@UseCase
public class ViewChanges {

  private final Changes changes;
  private final ViewCompetition view;
  private final CurrentUser user;

  @Inject
  public ViewChanges(Changes changes, ViewCompetition view, CurrentUser user) {
    this.changes = changes;
    this.view = view;
    this.user = user;
  }

  /** The latest first. */
  public List<ChangeRow> of(Reference reference) {
    boolean supplier = user.require().role().side() == Role.Side.SUPPLIER;
    return changes.of(view.visible(reference).id()).stream().filter(row -> !supplier || row.isConfirmed()).toList();
  }
}
