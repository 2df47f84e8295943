package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** All members, past and present. */
public interface Members {

  Member add(Member member);

  Optional<Member> byId(long id);

  Optional<Member> byReference(Reference reference);

  boolean existsNamed(String name);

  List<Member> all();

  Page<MemberRow> page(int number);

  Optional<MemberRow> row(Reference reference);

  Optional<MemberRow> row(long id);
}
