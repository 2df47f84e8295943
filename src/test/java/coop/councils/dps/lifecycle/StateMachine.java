package coop.councils.dps.lifecycle;

import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.award.domain.AwardStatus;
import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.competition.domain.ChangeStatus;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.member.domain.AccessRequestStatus;
import coop.councils.dps.member.domain.MemberBatchStatus;
import coop.councils.dps.register.domain.RegisterBatchStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The life cycle of one aggregate as its table of steps says, for the tests that walk it and the diagram that shows it.
 *
 * @param aggregate name of the diagram's file, in small letters with hyphens
 * @param title what lives this life
 * @param steps the states in their order, each with those that may follow it, in the same order
 */
record StateMachine(String aggregate, String title, Map<String, List<String>> steps) {

  static List<StateMachine> all() {
    return List.of(
        of("lot-request", "A request to join a lot", RequestStatus.values(), RequestStatus::next),
        of("mini-competition", "A mini-competition", CompetitionStatus.values(), CompetitionStatus::next),
        of("competition-change", "A change of a published mini-competition", ChangeStatus.values(), ChangeStatus::next),
        of("bid", "A tender", BidStatus.values(), BidStatus::next),
        of("award", "An award", AwardStatus.values(), AwardStatus::next),
        of("register-batch", "A file of the old register", RegisterBatchStatus.values(), RegisterBatchStatus::next),
        of("member-batch", "A file of the members' register", MemberBatchStatus.values(), MemberBatchStatus::next),
        of("access-request", "A request for access", AccessRequestStatus.values(), AccessRequestStatus::next));
  }

  private static <S extends Enum<S>> StateMachine of(String aggregate, String title, S[] states,
      Function<S, Set<S>> next) {
    Map<String, List<String>> steps = new LinkedHashMap<>();
    for (S state : states) {
      steps.put(state.name(), Arrays.stream(states).filter(next.apply(state)::contains).map(Enum::name).toList());
    }
    return new StateMachine(aggregate, title, steps);
  }

  List<String> states() {
    return new ArrayList<>(steps.keySet());
  }

  List<String> finalStates() {
    return states().stream().filter(state -> steps.get(state).isEmpty()).toList();
  }

  List<String> passingStates() {
    return states().stream().filter(state -> !steps.get(state).isEmpty()).toList();
  }

  @Override
  public String toString() {
    return title;
  }
}
