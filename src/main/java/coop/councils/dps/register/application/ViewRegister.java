package coop.councils.dps.register.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.register.domain.HistoricAward;
import coop.councils.dps.register.domain.HistoricAwardRow;
import coop.councils.dps.register.domain.HistoricAwardView;
import coop.councils.dps.register.domain.OldRegister;
import coop.councils.dps.register.domain.RegisterBatchRow;
import coop.councils.dps.register.domain.RegisterReading;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.sheet.domain.CellError;
import jakarta.inject.Inject;
import java.util.List;

/** Oldham reads the old register: the batches, what is in a file that waits, and the awards that count. */
@UseCase
public class ViewRegister {

  private final OldRegister register;
  private final ReadRegister reader;
  private final Documents documents;
  private final AuditTrail audit;
  private final CurrentUser user;

  @Inject
  public ViewRegister(OldRegister register, ReadRegister reader, Documents documents, AuditTrail audit,
      CurrentUser user) {
    this.register = register;
    this.reader = reader;
    this.documents = documents;
    this.audit = audit;
    this.user = user;
  }

  /** What a batch would bring in as things stand, or why it cannot be imported any more. */
  public record Preview(List<HistoricAwardView> awards, List<CellError> errors) {}

  public Page<RegisterBatchRow> batches(int page) {
    user.requireOldham();
    return register.batches(page);
  }

  public RegisterBatchRow batch(String reference) {
    user.requireOldham();
    return Reference.parse("RGB", reference).flatMap(register::batchRow)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** The file as it was uploaded. */
  public DocumentRow fileOf(RegisterBatchRow batch) {
    user.requireOldham();
    return documents.byId(List.of(batch.documentId())).get(0);
  }

  public Preview preview(Reference reference) {
    user.requireOldham();
    RegisterReading reading = register.batch(reference).map(reader::read)
        .orElseThrow(() -> new NotFoundException(reference));
    return new Preview(reading.awards().stream().map(HistoricAward::view).toList(), reading.errors());
  }

  /** The awards that came with a batch, whether they count or not. */
  public List<HistoricAwardRow> awardsOf(Reference reference) {
    user.requireOldham();
    return register.batch(reference).map(batch -> register.rowsOf(batch.id()))
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** @param words in the reference, the title or the buyer's name; blank for all */
  public Page<HistoricAwardRow> awards(String words, int page) {
    user.requireOldham();
    return register.live(words.strip(), page);
  }

  public HistoricAwardView award(String reference) {
    user.requireOldham();
    return Reference.parse("HAW", reference).flatMap(register::award).map(HistoricAward::view)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  public RegisterBatchRow batchOf(HistoricAwardView award) {
    user.requireOldham();
    return register.batchRow(award.batchId()).orElseThrow();
  }

  public List<AuditRow> historyOf(HistoricAwardView award) {
    user.requireOldham();
    return audit.historyOf(award.reference());
  }
}
