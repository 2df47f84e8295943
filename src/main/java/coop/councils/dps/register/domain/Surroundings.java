package coop.councils.dps.register.domain;

import coop.councils.dps.member.domain.Member;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.ValidityPolicy;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the old register is judged against.
 *
 * @param taken references of the awards that are in the register already, in small letters
 * @param today in the United Kingdom
 */
public record Surroundings(ValidityPolicy validity, Set<Integer> lots, List<Member> members,
    Map<Nation, WorkingDayCalendar> calendars, Set<String> taken, LocalDate today) {

  Optional<Member> member(String name) {
    return members.stream().filter(member -> member.name().equalsIgnoreCase(name)).findFirst();
  }

  WorkingDayCalendar calendarOf(Member member) {
    return calendars.get(member.nation());
  }

  boolean isTaken(String reference) {
    return taken.contains(key(reference));
  }

  /** Capitals do not make another reference. */
  public static String key(String reference) {
    return reference.toLowerCase(Locale.ROOT);
  }
}
