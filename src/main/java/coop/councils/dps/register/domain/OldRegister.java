package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All batches, and the awards that came with them. */
public interface OldRegister {

  /** Makes every other change of the register wait until this unit of work has ended. */
  void lock();

  RegisterBatch add(RegisterBatch batch);

  Optional<RegisterBatch> batch(Reference reference);

  Optional<RegisterBatchRow> batchRow(Reference reference);

  Optional<RegisterBatchRow> batchRow(long id);

  /** Latest first. */
  Page<RegisterBatchRow> batches(int page);

  boolean holds(long documentId);

  void add(Collection<HistoricAward> awards);

  Optional<HistoricAward> award(Reference reference);

  List<HistoricAward> awardsOf(long batchId);

  List<HistoricAwardRow> rowsOf(long batchId);

  /** Awards that count, the latest decision first; the words may stand in the reference, title or buyer's name. */
  Page<HistoricAwardRow> live(String words, int page);

  /** Those of the references that an award which counts has, in small letters. */
  Set<String> taken(Collection<String> references);
}
