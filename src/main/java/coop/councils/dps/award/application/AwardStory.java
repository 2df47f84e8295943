package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.AwardRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything that the letters of one award say, from the record alone: nothing in it depends on when the letters are
 * made again.
 *
 * @param priceWeight percent of the whole
 * @param advantages by tender id and question number (R43)
 */
record AwardStory(Reference competition, String title, int lotNumber, String lotTitle, MemberRow buyer,
    List<QuestionRow> questions, BigDecimal priceWeight, LocalDate startsOn, LocalDate endsOn, Ranking ranking,
    AwardRow award, Map<Long, Map<Integer, String>> advantages) {

  Ranking.Ranked winner() {
    return ranking.of(award.winningTenderId());
  }

  /** The day on which the letters are sent, in the United Kingdom. */
  LocalDate day() {
    return London.dateOf(award.lettersSentAt());
  }
}
