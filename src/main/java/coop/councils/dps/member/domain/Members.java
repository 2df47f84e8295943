package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Progress;
import coop.councils.dps.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All members, past and present. */
public interface Members {

  /** Makes every other change of the register wait until this unit of work has ended; read nothing of it before. */
  void lock();

  /** A number that grows with every change of any member: the same number, the same register. */
  long registerVersion();

  Member add(Member member);

  /** @param progress hears how many are stored */
  void add(List<Member> many, Progress progress);

  /**
   * Changes many members, and stores them as it goes.
   *
   * @param progress hears how many are stored
   */
  <T> void store(List<T> many, Consumer<T> change, Progress progress);

  Optional<Member> byId(long id);

  Optional<Member> byReference(Reference reference);

  boolean existsNamed(String name);

  List<Member> all();

  Page<MemberRow> page(int number);

  /** Those that may buy on that day (R19), by name. */
  List<MemberRow> buyingOn(LocalDate day);

  Optional<MemberRow> row(Reference reference);

  Optional<MemberRow> row(long id);
}
