package coop.councils.dps.register.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.register.domain.HistoricAward;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterBatchRow;
import coop.councils.dps.register.domain.RegisterBatchStatus;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * An officer or administrator takes a whole import back, with a reason. Its awards stay stored but no longer count, and
 * their references are free again. Refuses for a batch that is not in the register.
 */
@UseCase
public class UndoImport {

  private final RegisterDesk desk;
  private final HistoricLetters letters;
  private final AuditTrail audit;

  @Inject
  public UndoImport(RegisterDesk desk, HistoricLetters letters, AuditTrail audit) {
    this.desk = desk;
    this.letters = letters;
    this.audit = audit;
  }

  /** For the page that asks for the reason. */
  public RegisterBatchRow find(String reference) {
    desk.keeper();
    return Reference.parse("RGB", reference).flatMap(desk.register()::batchRow)
        .filter(batch -> batch.status() == RegisterBatchStatus.IMPORTED)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  public void undo(Reference reference, Input input) {
    Actor officer = desk.keeper();
    RegisterBatch batch = desk.lockedBatch(reference);
    String reason = input.text("reason", 2000);
    input.check();
    List<HistoricAward> awards = desk.register().awardsOf(batch.id());
    batch.undo(awards, reason, officer, desk.now());
    letters.withdraw(awards, reason);
    audit.record("register.undone", reference.value(), Map.of("awards", awards.size(), "reason", reason));
  }
}
