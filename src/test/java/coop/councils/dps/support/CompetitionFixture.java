package coop.councils.dps.support;

import coop.councils.dps.competition.domain.Criterion;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.PriceModel;
import coop.councils.dps.competition.domain.Requirement;
import coop.councils.dps.competition.domain.VatRate;
import coop.councils.dps.competition.domain.TieBreak;
import coop.councils.dps.competition.domain.Timetable;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A mini-competition on its way, complete unless a test takes something from it. */
public final class CompetitionFixture {

  public static final long MEMBER = 3;
  public static final Instant BEGUN = Instant.parse("2027-11-01T09:00:00Z");
  public static final Instant PUBLISHED = Instant.parse("2027-11-08T10:00:00Z");
  public static final LocalDateTime DEADLINE = LocalDateTime.of(2027, 11, 24, 12, 0);
  public static final LocalDate LAST_QUESTIONS = LocalDate.parse("2027-11-17");

  public static final Timetable TIMETABLE =
      new Timetable(LAST_QUESTIONS, DEADLINE, LocalDate.parse("2027-12-15"), true);

  public static final List<String> MEANINGS = List.of("Nothing", "Poor", "Partly", "Meets it", "Good", "Excellent");

  private CompetitionFixture() {}

  /** With a title only. */
  public static MiniCompetition anEmptyDraft() {
    return new MiniCompetition(MEMBER, 1, "Community food initiatives", People.AMINA.accountId(), BEGUN);
  }

  /** Two questions of 40 and 30 per cent and price of 30 per cent: ready to be published. */
  public static MiniCompetition aCompleteDraft() {
    MiniCompetition draft = anEmptyDraft();
    draft.describe(aRequirement());
    draft.addQuestion(aCriterion("Method", "40"));
    draft.addQuestion(aCriterion("Social value", "30"));
    draft.weighPrice(new BigDecimal("30"));
    draft.judgeBy(PriceModel.LOWEST_OVER_PRICE, TieBreak.QUALITY, MEANINGS);
    draft.plan(TIMETABLE);
    draft.appoint(List.of(People.AMINA.accountId(), People.BRIAN.accountId()));
    return draft;
  }

  public static MiniCompetition anOpenCompetition() {
    MiniCompetition competition = aCompleteDraft();
    competition.publish(MembershipCategory.FULL, "0".repeat(64), 0, People.AMINA.name(), PUBLISHED);
    return competition;
  }

  public static MiniCompetition anOpenedCompetition() {
    MiniCompetition competition = anOpenCompetition();
    competition.opened();
    return competition;
  }

  public static Requirement aRequirement() {
    return new Requirement("Community food initiatives", "", "Twelve workshops and a report.", "", "73200000-4",
        Money.pounds("50000"), VatRate.STANDARD, LocalDate.parse("2028-01-10"), LocalDate.parse("2028-07-10"), "Once, by up to six months.");
  }

  public static Criterion aCriterion(String title, String weight) {
    return new Criterion(title, "", "How will you do it?", new BigDecimal(weight), 500, 0, null);
  }
}
