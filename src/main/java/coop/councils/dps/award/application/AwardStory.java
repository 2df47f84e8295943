package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.AwardRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.letter.content.LotName;
import coop.councils.dps.letter.content.Standstill;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the letters of one award say, from the record alone: nothing in it depends on when the letters are
 * made again.
 *
 * @param priceWeight percent of the whole
 * @param advantages by tender id and question number (R43)
 */
record AwardStory(Reference competition, String title, LotName lot, MemberRow buyer, List<QuestionRow> questions,
    BigDecimal priceWeight, LocalDate startsOn, LocalDate endsOn, Ranking ranking, AwardRow award, Approval approval,
    Map<Long, Map<Integer, String>> advantages) {

  /**
   * The approval, as it was or as it would be now.
   *
   * @param post of the person who approves, and signs the letters
   * @param lastDay of the standstill; null without one
   */
  record Approval(Actor by, String post, Instant at, LocalDate lastDay) {

    static Approval of(AwardRow award) {
      return new Approval(new Actor(award.approvedBy(), award.approvedByName()), award.approvedByPost(),
          award.lettersSentAt(), award.standstillLastDay());
    }

    Optional<Standstill> standstill() {
      return lastDay == null ? Optional.empty() : Optional.of(new Standstill(lastDay, lastDay.plusDays(1)));
    }
  }

  Ranking.Ranked winner() {
    return ranking.of(award.winningTenderId());
  }
}
