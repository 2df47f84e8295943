package coop.councils.dps.competition.domain;

import static coop.councils.dps.support.CompetitionFixture.LAST_QUESTIONS;
import static coop.councils.dps.support.CompetitionFixture.MEANINGS;
import static coop.councils.dps.support.CompetitionFixture.PUBLISHED;
import static coop.councils.dps.support.CompetitionFixture.TIMETABLE;
import static coop.councils.dps.support.CompetitionFixture.aCompleteDraft;
import static coop.councils.dps.support.CompetitionFixture.aCriterion;
import static coop.councils.dps.support.CompetitionFixture.aRequirement;
import static coop.councils.dps.support.CompetitionFixture.anEmptyDraft;
import static coop.councils.dps.support.CompetitionFixture.anOpenCompetition;
import static coop.councils.dps.support.CompetitionFixture.anOpenedCompetition;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.NotFoundException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A mini-competition")
class MiniCompetitionTest {

  @Test
  @DisplayName("with a title only lacks everything else (R25, R27)")
  void lacksAll() {
    assertEquals(List.of("requirement", "price", "weights", "judging", "timetable", "evaluators"), anEmptyDraft().lacks());
  }

  @Test
  @DisplayName("lacks nothing once each part is written (R25, R27)")
  void lacksNothing() {
    assertEquals(List.of(), aCompleteDraft().lacks());
  }

  @ParameterizedTest
  @DisplayName("is not published with weights of less or more than 100 in total (R25)")
  @ValueSource(strings = {"29.9", "29.99", "30.01", "31", "0"})
  void weights(String price) {
    MiniCompetition draft = aCompleteDraft();
    draft.weighPrice(new BigDecimal(price));

    assertEquals(List.of("weights"), draft.lacks());
    assertRefused("R25", "competition.incomplete",
        () -> draft.publish(MembershipCategory.FULL, "hash", 0, "Amina Begum", PUBLISHED));
    assertEquals(CompetitionStatus.DRAFT, draft.status());
  }

  @Test
  @DisplayName("with weights of 99.9 in total is refused, with 100 it is published (R25)")
  void exactlyAHundred() {
    MiniCompetition draft = aCompleteDraft();
    draft.changeQuestion(2, aCriterion("Social value", "29.9"));
    assertEquals(0, new BigDecimal("99.9").compareTo(draft.totalWeight()));
    assertRefused("R25", "competition.incomplete",
        () -> draft.publish(MembershipCategory.FULL, "hash", 0, "Amina Begum", PUBLISHED));

    draft.weighPrice(new BigDecimal("30.1"));
    draft.publish(MembershipCategory.FULL, "hash", 0, "Amina Begum", PUBLISHED);
    assertEquals(CompetitionStatus.PUBLISHED, draft.status());
  }

  @Test
  @DisplayName("may judge by price alone or not by price at all, but says so (R25)")
  void priceAlone() {
    MiniCompetition alone = aCompleteDraft();
    alone.removeQuestion(2);
    alone.removeQuestion(1);
    alone.weighPrice(new BigDecimal("100"));
    MiniCompetition without = aCompleteDraft();
    without.changeQuestion(1, aCriterion("Method", "70"));
    without.weighPrice(BigDecimal.ZERO);

    assertEquals(List.of("judging"), alone.lacks(), "R35: no question, so more points for one decide nothing");
    alone.judgeBy(PriceModel.LOWEST_OVER_PRICE, TieBreak.PRICE, MEANINGS);
    assertEquals(List.of(), alone.lacks());
    alone.judgeBy(PriceModel.LOWEST_OVER_PRICE, TieBreak.SOCIAL_VALUE, MEANINGS);
    assertEquals(List.of("judging"), alone.lacks());
    assertEquals(List.of(), without.lacks());
  }

  @Test
  @DisplayName("is not published before it says how prices score, what breaks a tie and what marks mean (R34, R35)")
  void judging() {
    MiniCompetition draft = anEmptyDraft();
    assertTrue(draft.lacks().contains("judging"));
    draft.judgeBy(PriceModel.MEAN, TieBreak.PRICE, MEANINGS);
    draft.weighPrice(BigDecimal.TEN);
    assertFalse(draft.lacks().contains("judging"));
    assertEquals(new HowJudged(BigDecimal.TEN, PriceModel.MEAN, TieBreak.PRICE, MEANINGS), draft.howJudged());
  }

  @ParameterizedTest
  @DisplayName("gives price no weight where it has no points of its own (R34)")
  @EnumSource(value = PriceModel.class, names = {"PER_QUALITY_POINT", "FIXED"})
  void withoutPoints(PriceModel model) {
    MiniCompetition draft = aCompleteDraft();
    draft.judgeBy(model, TieBreak.QUALITY, MEANINGS);
    assertEquals(List.of("judging"), draft.lacks());

    draft.weighPrice(BigDecimal.ZERO);
    draft.changeQuestion(1, aCriterion("Method", "70"));
    assertEquals(List.of(), draft.lacks());
  }

  @Test
  @DisplayName("numbers its questions without gaps (R25)")
  void numbering() {
    MiniCompetition draft = aCompleteDraft();
    draft.addQuestion(aCriterion("Team", "10"));
    draft.removeQuestion(2);

    assertEquals(List.of("1 Method", "2 Team"),
        draft.questions().stream().map(question -> question.number() + " " + question.title()).toList());
    assertThrows(NotFoundException.class, () -> draft.removeQuestion(3));
  }

  @Test
  @DisplayName("keeps the list's fingerprint when it is published, and gives the deadline away to the gate (R23, R30)")
  void published() {
    MiniCompetition competition = anOpenCompetition();

    assertEquals("0".repeat(64), competition.facts().invitedHash());
    assertEquals(PUBLISHED, competition.facts().publishedAt());
    assertNull(competition.plannedDeadline());
  }

  static Stream<Named<Consumer<MiniCompetition>>> changes() {
    return Stream.of(
        Named.of("describe", draft -> draft.describe(aRequirement())),
        Named.of("add a question", draft -> draft.addQuestion(aCriterion("Team", "10"))),
        Named.of("change a question", draft -> draft.changeQuestion(1, aCriterion("Method", "40"))),
        Named.of("remove a question", draft -> draft.removeQuestion(1)),
        Named.of("weigh price", draft -> draft.weighPrice(BigDecimal.TEN)),
        Named.of("choose how tenders are judged", draft -> draft.judgeBy(PriceModel.MEAN, TieBreak.PRICE, MEANINGS)),
        Named.of("plan", draft -> draft.plan(TIMETABLE)),
        Named.of("appoint evaluators", draft -> draft.appoint(List.of(9L))),
        Named.of("attach a document", draft -> draft.attach(5)),
        Named.of("detach a document", draft -> draft.detach(5)));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("refuses every change once it is published (R25)")
  @MethodSource("changes")
  void unchanged(Consumer<MiniCompetition> change) {
    change.accept(aCompleteDraft());

    assertRefused("R25", "competition.notADraft", () -> change.accept(anOpenCompetition()));
    assertRefused("R25", "competition.notADraft", () -> change.accept(anOpenedCompetition()));
  }

  @Test
  @DisplayName("is not published twice (R23)")
  void publishedTwice() {
    MiniCompetition competition = anOpenCompetition();

    assertThrows(RuntimeException.class,
        () -> competition.publish(MembershipCategory.FULL, "other", 0, "Brian Cole", PUBLISHED.plusSeconds(1)));
    assertEquals("0".repeat(64), competition.facts().invitedHash());
  }

  @ParameterizedTest
  @DisplayName("has no deadline in an hour that a clock change skips or repeats (R30, R03)")
  @ValueSource(strings = {"2028-03-26T01:00", "2028-03-26T01:59", "2027-10-31T01:00", "2027-10-31T01:30"})
  void clockChange(LocalDateTime deadline) {
    assertRefused("R30", "timetable.clockChange", () -> planned(deadline));
  }

  @Test
  @DisplayName("has its deadline in UK time, in summer as in winter (R03, R30)")
  void ukTime() {
    MiniCompetition winter = anEmptyDraft();
    MiniCompetition summer = anEmptyDraft();
    winter.plan(planned(LocalDateTime.of(2028, 3, 24, 12, 0)));
    summer.plan(planned(LocalDateTime.of(2028, 3, 27, 12, 0)));

    assertEquals(Instant.parse("2028-03-24T12:00:00Z"), winter.plannedDeadline());
    assertEquals(Instant.parse("2028-03-27T11:00:00Z"), summer.plannedDeadline());
  }

  private static Timetable planned(LocalDateTime deadline) {
    return new Timetable(LAST_QUESTIONS, deadline, LAST_QUESTIONS.plusDays(30), false);
  }

  @Test
  @DisplayName("tells with the invitation when it is to be decided, and whether a standstill is planned (R27, R46)")
  void plansTheDecision() {
    CompetitionFacts facts = anOpenCompetition().facts();

    assertEquals(TIMETABLE.decisionBy(), facts.decisionBy());
    assertEquals(TIMETABLE.standstill(), facts.standstill());
  }

  @Test
  @DisplayName("ends without an award when no tender came, with the reason (R36)")
  void noTenders() {
    MiniCompetition competition = anOpenCompetition();
    competition.endWithoutAward("No tender came.");

    assertEquals(CompetitionStatus.NO_AWARD, competition.status());
    assertEquals("No tender came.", competition.facts().endedReason());
    assertRefused("R25", "competition.notNow.NO_AWARD", competition::opened);
  }

  @Test
  @DisplayName("is withdrawn with reasons while it takes tenders or they are evaluated, and not after the award (R36)")
  void withdrawn() {
    MiniCompetition open = anOpenCompetition();
    open.withdraw("The funding is gone.");
    MiniCompetition opened = anOpenedCompetition();
    opened.withdraw("The funding is gone.");
    MiniCompetition awarded = anOpenedCompetition();
    awarded.awarded();

    assertEquals(CompetitionStatus.WITHDRAWN, open.status());
    assertEquals("The funding is gone.", opened.facts().endedReason());
    assertRefused("R25", "competition.notNow.AWARDED", () -> awarded.withdraw("Too late."));
    assertRefused("R25", "competition.notNow.WITHDRAWN", open::opened);
    assertRefused("R25", "competition.notNow.WITHDRAWN", opened::awarded);
  }

  @Test
  @DisplayName("reads otherwise after a change, and keeps lot and weights (R24, R25)")
  void amended() {
    MiniCompetition competition = anOpenCompetition();
    competition.amend(new ChangedPart(ChangedField.DESCRIPTION, null, "", "Fourteen workshops."));
    competition.amend(new ChangedPart(ChangedField.QUESTION, 2L, "", "How will neighbours gain?"));
    competition.amend(new ChangedPart(ChangedField.STARTS_ON, null, "", LocalDate.parse("2028-02-01")));
    competition.amend(new ChangedPart(ChangedField.DECISION_BY, null, "", LocalDate.parse("2027-12-20")));
    competition.amend(new ChangedPart(ChangedField.DOCUMENT, 77L, "", "plan.pdf"));

    assertEquals("Fourteen workshops.", competition.facts().description());
    assertEquals("How will neighbours gain?", competition.questions().get(1).text());
    assertEquals(LocalDate.parse("2028-02-01"), competition.facts().startsOn());
    assertEquals(LocalDate.parse("2027-12-20"), competition.facts().decisionBy());
    assertEquals(Set.of(77L), competition.documents());
    assertEquals(List.of("40", "30"), competition.questions().stream().map(QuestionRow::weightText).toList());
    assertRefused("R25", "competition.notNow.OPENED", () -> anOpenedCompetition()
        .amend(new ChangedPart(ChangedField.DESCRIPTION, null, "", "Too late.")));
  }

  @Test
  @DisplayName("is not awarded before its tenders were opened (R29)")
  void order() {
    assertRefused("R25", "competition.notNow.PUBLISHED", () -> anOpenCompetition().awarded());
    assertRefused("R25", "competition.notNow.OPENED", () -> anOpenedCompetition().contracted());
  }
}
