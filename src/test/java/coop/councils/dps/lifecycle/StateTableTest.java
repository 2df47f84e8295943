package coop.councils.dps.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.award.domain.AwardStatus;
import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.competition.domain.ChangeStatus;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.register.domain.RegisterBatchStatus;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Life cycles")
class StateTableTest {

  private static final String REQUEST = """
      DRAFT > SUBMITTED WITHDRAWN
      SUBMITTED > PROPOSED WITHDRAWN
      PROPOSED > SUBMITTED ADMITTED REFUSED WITHDRAWN
      """;

  private static final String COMPETITION = """
      DRAFT > PUBLISHED
      PUBLISHED > OPENED NO_AWARD WITHDRAWN
      OPENED > AWARDED WITHDRAWN
      AWARDED > CONTRACTED
      """;

  private static final String CHANGE = """
      PROPOSED > CONFIRMED SENT_BACK
      """;

  private static final String BID = """
      DRAFT > SUBMITTED
      SUBMITTED > SUBMITTED WITHDRAWN
      WITHDRAWN > SUBMITTED
      """;

  private static final String AWARD = """
      DRAFT > PROPOSED
      PROPOSED > DRAFT APPROVED
      APPROVED > SIGNED
      """;

  private static final String REGISTER_BATCH = """
      PREVIEWED > IMPORTED DISCARDED
      IMPORTED > UNDONE
      """;

  static Stream<Arguments> steps() {
    return Stream.of(
        pairs(RequestStatus.values(), RequestStatus::mayBecome, REQUEST),
        pairs(CompetitionStatus.values(), CompetitionStatus::mayBecome, COMPETITION),
        pairs(ChangeStatus.values(), ChangeStatus::mayBecome, CHANGE),
        pairs(BidStatus.values(), BidStatus::mayBecome, BID),
        pairs(AwardStatus.values(), AwardStatus::mayBecome, AWARD),
        pairs(RegisterBatchStatus.values(), RegisterBatchStatus::mayBecome, REGISTER_BATCH)).flatMap(List::stream);
  }

  private static <S extends Enum<S>> List<Arguments> pairs(S[] states, BiPredicate<S, S> mayBecome, String table) {
    return Arrays.stream(states).flatMap(from -> Arrays.stream(states).map(to -> Arguments.of(
        from.getDeclaringClass().getSimpleName(), from.name(), to.name(), isIn(table, from, to),
        mayBecome.test(from, to)))).toList();
  }

  private static boolean isIn(String table, Enum<?> from, Enum<?> to) {
    return table.lines().map(line -> line.split(" > ")).filter(line -> line[0].equals(from.name()))
        .anyMatch(line -> List.of(line[1].split(" ")).contains(to.name()));
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @DisplayName("take every step of their table and no other (R08, R25, R30, R40)")
  @MethodSource("steps")
  void step(String table, String from, String to, boolean expected, boolean allowed) {
    assertEquals(expected, allowed);
  }

  static List<StateMachine> machines() {
    return StateMachine.all();
  }

  @ParameterizedTest
  @DisplayName("reach every state from the first (R08, R25, R30, R40)")
  @MethodSource("machines")
  void reachable(StateMachine machine) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(machine.states().subList(0, 1));
    while (!next.isEmpty()) {
      String state = next.pop();
      if (reached.add(state)) {
        next.addAll(machine.steps().get(state));
      }
    }

    assertEquals(Set.copyOf(machine.states()), reached);
  }
}
