package coop.councils.dps.lifecycle;

import static coop.councils.dps.support.ApplicationFixture.DECIDED;
import static coop.councils.dps.support.ApplicationFixture.DECIDE_BY;
import static coop.councils.dps.support.ApplicationFixture.SUBMITTED;
import static coop.councils.dps.support.ApplicationFixture.anApplicationFor;
import static coop.councils.dps.support.ApplicationFixture.toAdmit;
import static coop.councils.dps.support.ApplicationFixture.toRefuse;
import static coop.councils.dps.support.AwardFixture.LETTERS_SENT;
import static coop.councils.dps.support.AwardFixture.PROPOSED;
import static coop.councils.dps.support.AwardFixture.WITH_STANDSTILL;
import static coop.councils.dps.support.AwardFixture.anAward;
import static coop.councils.dps.support.CompetitionFixture.PUBLISHED;
import static coop.councils.dps.support.CompetitionFixture.aCompleteDraft;
import static coop.councils.dps.support.TenderFixture.aCompleteTender;
import static coop.councils.dps.support.TenderFixture.questions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.support.People;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.system.domain.Nation;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever is tried in whatever order")
class RandomWalkTest {

  private static final Actor[] OFFICERS = {People.AMINA, People.BRIAN};

  @Property(tries = 500)
  @Label("a request to join a lot takes only the steps of its table, and a refused try changes nothing (R08)")
  void request(@ForAll("tries") List<Integer> tries) {
    Application application = anApplicationFor(List.of(1)).please();
    LotRequest request = application.request(1);
    walk(tries, "lot-request", () -> request.status().name(),
        () -> application.submit(List.of(), People.CERYS, "Director", DECIDE_BY, SUBMITTED),
        () -> request.propose(toAdmit(), People.AMINA, SUBMITTED),
        () -> request.propose(toRefuse(), People.BRIAN, SUBMITTED),
        () -> request.confirm(People.AMINA, DECIDED),
        () -> request.confirm(People.BRIAN, DECIDED),
        () -> request.sendBack("Look again", People.BRIAN),
        request::withdraw);
  }

  @Property(tries = 500)
  @Label("a mini-competition takes only the steps of its table, and a refused try changes nothing (R25)")
  void competition(@ForAll("tries") List<Integer> tries) {
    MiniCompetition competition = aCompleteDraft();
    walk(tries, "mini-competition", () -> competition.status().name(),
        () -> competition.publish(MembershipCategory.FULL, "hash", 0, "Amina Begum", PUBLISHED),
        competition::opened,
        competition::awarded,
        competition::contracted,
        () -> competition.endWithoutAward("No tender came."),
        () -> competition.withdraw("The need is gone."));
  }

  @Property(tries = 500)
  @Label("a tender takes only the steps of its table, and a refused try changes nothing (R30)")
  void tender(@ForAll("tries") List<Integer> tries) {
    Bid tender = aCompleteTender();
    walk(tries, "bid", () -> tender.status().name(),
        () -> tender.submitted(questions(1, 2)),
        () -> tender.submitted(questions(1, 2, 3)),
        tender::withdrawn);
  }

  @Property(tries = 500)
  @Label("an award takes only the steps of its table, and a refused try changes nothing (R40, R49)")
  void award(@ForAll("tries") List<Integer> tries) {
    Award award = anAward(WITH_STANDSTILL);
    walk(tries, "award", () -> award.row().status().name(),
        () -> award.propose(0, People.AMINA, PROPOSED),
        () -> award.propose(1, People.BRIAN, PROPOSED),
        () -> approve(award, People.AMINA),
        () -> approve(award, People.BRIAN),
        () -> award.sendBack("Think again", People.BRIAN),
        () -> award.signed(London.dateOf(LETTERS_SENT)),
        () -> award.signed(London.dateOf(LETTERS_SENT).plusDays(30)));
  }

  @Property(tries = 500)
  @Label("no request is ever decided by the officer who proposed the decision (R08)")
  void twoPeople(@ForAll("tries") List<Integer> tries) {
    LotRequest request = anApplicationFor(List.of(1)).submitted().lot(1);
    Actor proposer = null;
    for (int choice : tries) {
      Actor officer = OFFICERS[choice % 2];
      if (choice % 3 == 0 && attempt(() -> request.propose(toAdmit(), officer, SUBMITTED))) {
        proposer = officer;
      } else if (choice % 3 == 1) {
        attempt(() -> request.sendBack("Look again", officer));
      } else if (attempt(() -> request.confirm(officer, DECIDED))) {
        assertTrue(proposer != null && !proposer.equals(officer));
      }
    }
  }

  private static void approve(Award award, Actor person) {
    award.approve(person, "Head of Procurement", LETTERS_SENT, ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES));
  }

  private static void walk(List<Integer> tries, String aggregate, Supplier<String> state, Runnable... actions) {
    StateMachine machine = StateMachine.all().stream().filter(one -> one.aggregate().equals(aggregate)).findFirst()
        .orElseThrow();
    assertEquals(machine.states().get(0), state.get());
    for (int choice : tries) {
      String from = state.get();
      boolean done = attempt(actions[choice % actions.length]);
      String to = state.get();
      assertTrue(done ? machine.steps().get(from).contains(to) : from.equals(to), from + " to " + to);
    }
  }

  private static boolean attempt(Runnable action) {
    try {
      action.run();
      return true;
    } catch (RefusedException refused) {
      return false;
    }
  }

  @Provide
  Arbitrary<List<Integer>> tries() {
    return Arbitraries.integers().between(0, 209).list().ofMinSize(1).ofMaxSize(25);
  }
}
