package coop.councils.dps.register.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterBatchStatus;
import coop.councils.dps.register.domain.RegisterReading;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * An officer or administrator imports a batch that was looked at, all of it, or discards it.
 *
 * <p>The stored file is read and judged again while nobody else can import: refuses when it has an error by now, such
 * as a reference that another import took meanwhile.
 */
@UseCase
public class ImportRegister {

  private final RegisterDesk desk;
  private final ReadRegister reader;
  private final TakeOver takeOver;
  private final AuditTrail audit;

  @Inject
  public ImportRegister(RegisterDesk desk, ReadRegister reader, TakeOver takeOver, AuditTrail audit) {
    this.desk = desk;
    this.reader = reader;
    this.takeOver = takeOver;
    this.audit = audit;
  }

  public void importBatch(Reference reference) {
    Actor officer = desk.keeper();
    RegisterBatch batch = desk.lockedBatch(reference);
    batch.mayBecome(RegisterBatchStatus.IMPORTED).orRefuse();
    RegisterReading reading = reader.read(batch);
    if (!reading.isFaultless()) {
      throw new RefusedException("REGISTER", "register.errorsMeanwhile", reading.errors().size());
    }
    takeOver.take(batch, reading, officer, desk.now());
    audit.record("register.imported", reference.value(), Map.of("file", batch.fileName(),
        "awards", reading.awards().size(), "tenders", reading.tenders()));
  }

  public void discard(Reference reference) {
    Actor officer = desk.keeper();
    RegisterBatch batch = desk.lockedBatch(reference);
    batch.discard(officer, desk.now());
    audit.record("register.discarded", reference.value(), Map.of("file", batch.fileName()));
  }
}
