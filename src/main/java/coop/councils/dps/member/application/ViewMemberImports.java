package coop.councils.dps.member.application;

import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.member.domain.MemberBatch;
import coop.councils.dps.member.domain.MemberBatchRow;
import coop.councils.dps.member.domain.MembersComparison;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** An administrator reads which files of the Network's register came, and what one that waits would change. */
@UseCase
public class ViewMemberImports {

  private final MembersDesk desk;
  private final ReadMembers reader;
  private final Documents documents;

  @Inject
  public ViewMemberImports(MembersDesk desk, ReadMembers reader, Documents documents) {
    this.desk = desk;
    this.reader = reader;
    this.documents = documents;
  }

  /** @param registerVersion of the register that the file is compared with */
  public record Preview(long registerVersion, MembersComparison comparison) {}

  public Page<MemberBatchRow> batches(int page) {
    desk.administrator();
    return desk.batches().page(page);
  }

  public MemberBatchRow batch(String reference) {
    desk.administrator();
    return Reference.parse("MBA", reference).flatMap(desk.batches()::row)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** The file as it was uploaded. */
  public DocumentRow fileOf(MemberBatchRow batch) {
    desk.administrator();
    return documents.byId(List.of(batch.documentId())).get(0);
  }

  public Preview preview(Reference reference) {
    MemberBatch batch = desk.batch(reference);
    // Read first: a change in between makes the import refuse rather than go unseen.
    long version = desk.members().registerVersion();
    return new Preview(version, MembersComparison.of(desk.members().all(), reader.read(batch).entries()));
  }
}
