package coop.councils.dps.member.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a sheet would do to one member.
 *
 * @param row of the sheet; null for a member that is not in it
 * @param stored null for a new member
 * @param facts that it would have
 */
public record MemberChange(Kind kind, Integer row, Member stored, MemberFacts facts) {

  public enum Kind {
    NEW,
    CHANGED,
    /** The sheet says when it left, or another day than before. */
    LEAVING,
    /** In the register and not in the sheet, which changes nothing. */
    ABSENT,
    UNCHANGED
  }

  /** One field with what it holds and would hold; null for nothing. */
  public record Field(MemberColumn column, Object before, Object after) {}

  /** A change as pages show it. */
  public record Row(Integer row, String name, List<Field> fields, boolean buysNoMore) {}

  static MemberChange fresh(MemberEntry entry) {
    return new MemberChange(Kind.NEW, entry.row(), null, entry.asNew());
  }

  static MemberChange of(Member stored, MemberEntry entry) {
    MemberFacts before = stored.facts();
    MemberFacts after = entry.over(before);
    boolean leaving = after.leftOn() != null && !after.leftOn().equals(before.leftOn());
    Kind kind = after.equals(before) ? Kind.UNCHANGED : leaving ? Kind.LEAVING : Kind.CHANGED;
    return new MemberChange(kind, entry.row(), stored, after);
  }

  static MemberChange absent(Member stored) {
    return new MemberChange(Kind.ABSENT, null, stored, stored.facts());
  }

  /** The fields that would differ; all that are filled in for a new member. */
  public List<Field> fields() {
    MemberFacts before = stored == null ? null : stored.facts();
    return Arrays.stream(MemberColumn.values())
        .map(column -> new Field(column, before == null ? null : column.of(before), column.of(facts)))
        .filter(field -> !Objects.equals(field.before(), field.after())).toList();
  }

  public Member asNew() {
    return new Member(facts);
  }

  public Row asRow() {
    return new Row(row, stored == null ? facts.name() : stored.name(), fields(),
        stored != null && stored.facts().category().buys() && !facts.category().buys());
  }
}
