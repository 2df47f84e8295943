package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The register beside a sheet: what is new, what changes, who leaves, and who is not in the sheet. */
public record MembersComparison(List<MemberChange> changes) {

  public static MembersComparison of(Collection<Member> register, List<MemberEntry> entries) {
    Map<String, Member> stored = new HashMap<>();
    register.forEach(member -> stored.put(MemberEntry.key(member.name()), member));
    List<MemberChange> changes = new ArrayList<>();
    for (MemberEntry entry : entries) {
      Member member = stored.remove(entry.key());
      changes.add(member == null ? MemberChange.fresh(entry) : MemberChange.of(member, entry));
    }
    register.stream().filter(member -> stored.containsKey(MemberEntry.key(member.name())))
        .forEach(member -> changes.add(MemberChange.absent(member)));
    return new MembersComparison(changes);
  }

  public int count(MemberChange.Kind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }

  public List<MemberChange> of(MemberChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  public Page<MemberChange.Row> page(MemberChange.Kind kind, int number) {
    List<MemberChange.Row> rows = changes.stream().filter(change -> change.kind() == kind)
        .skip(Page.offset(number)).limit(Page.SIZE).map(MemberChange::asRow).toList();
    return new Page<>(rows, Math.max(1, number), count(kind));
  }
}
