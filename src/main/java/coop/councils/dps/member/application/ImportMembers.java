package coop.councils.dps.member.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.MemberBatch;
import coop.councils.dps.member.domain.MemberBatchStatus;
import coop.councils.dps.member.domain.MemberChange;
import coop.councils.dps.member.domain.MembersComparison;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Progress;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An administrator imports a file of the Network's register that was looked at, all of it, or discards it.
 *
 * <p>The stored file is read again while nobody else can change the register. Refuses when the register is not the one
 * that the administrator saw it compared with, so that nothing changes that nobody looked at, and a file that was
 * imported or discarded before. Members that are not in the file stay as they are.
 */
@UseCase
public class ImportMembers {

  private final MembersDesk desk;
  private final ReadMembers reader;
  private final AuditTrail audit;

  @Inject
  public ImportMembers(MembersDesk desk, ReadMembers reader, AuditTrail audit) {
    this.desk = desk;
    this.reader = reader;
    this.audit = audit;
  }

  /** @param seen version of the register that the page was made from */
  public void importBatch(Reference reference, long seen, Progress progress) {
    Actor administrator = desk.administrator();
    MemberBatch batch = desk.lockedBatch(reference);
    batch.mayBecome(MemberBatchStatus.IMPORTED).orRefuse();
    Decision.allowedIf(seen == desk.members().registerVersion(), "MEMBER", "members.changedMeanwhile").orRefuse();
    MembersComparison comparison = MembersComparison.of(desk.members().all(), reader.read(batch).entries());
    batch.imports(comparison, administrator, desk.now());
    List<Member> added = comparison.of(MemberChange.Kind.NEW).stream().map(MemberChange::asNew).toList();
    int moved = comparison.count(MemberChange.Kind.CHANGED) + comparison.count(MemberChange.Kind.LEAVING);
    // One step more than there are members: the last is the commit.
    int all = moved + added.size() + 1;
    takeOver("member.amended", comparison.of(MemberChange.Kind.CHANGED), reference,
        (done, many) -> progress.at(done, all));
    takeOver("member.left", comparison.of(MemberChange.Kind.LEAVING), reference,
        (done, many) -> progress.at(moved - many + done, all));
    desk.members().add(added, (done, many) -> progress.at(moved + done, all));
    audit.recordEach("member.added", added.stream().collect(Collectors.toMap(member -> member.reference().value(),
        member -> Map.of("name", member.name(), "import", reference))));
    audit.record("members.imported", reference.value(), Map.of("file", batch.fileName(), "added", added.size(),
        "changed", comparison.count(MemberChange.Kind.CHANGED),
        "leaving", comparison.count(MemberChange.Kind.LEAVING)));
  }

  public void discard(Reference reference) {
    Actor administrator = desk.administrator();
    MemberBatch batch = desk.lockedBatch(reference);
    batch.discard(administrator, desk.now());
    audit.record("members.discarded", reference.value(), Map.of("file", batch.fileName()));
  }

  private void takeOver(String action, List<MemberChange> changes, Reference batch, Progress progress) {
    audit.recordEach(action, changes.stream().collect(Collectors.toMap(
        change -> change.stored().reference().value(), change -> details(change, batch))));
    desk.members().store(changes, change -> change.stored().become(change.facts()), progress);
  }

  /** Every field with what was stored before: nothing but this tells how the member was. */
  private static Map<String, Object> details(MemberChange change, Reference batch) {
    Map<String, Object> details = new HashMap<>(Map.of("import", batch));
    change.fields().forEach(field -> details.put(field.column().head(), field.before() + " → " + field.after()));
    return details;
  }
}
