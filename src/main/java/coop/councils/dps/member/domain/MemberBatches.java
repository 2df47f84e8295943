package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import java.util.Optional;

/** The files of the Network's register. */
public interface MemberBatches {

  MemberBatch add(MemberBatch batch);

  Optional<MemberBatch> byReference(Reference reference);

  Optional<MemberBatchRow> row(Reference reference);

  /** Latest first. */
  Page<MemberBatchRow> page(int number);

  boolean hold(long documentId);
}
