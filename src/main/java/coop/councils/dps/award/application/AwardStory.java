package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.AwardRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.letter.content.Standstill;
import coop.councils.dps.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the letters of one award say, from the record alone: nothing in it depends on when the letters are
 * made again.
 *
 * @param advantages by tender id and question number (R43)
 */
record AwardStory(MiniCompetition competition, Ranking ranking, AwardRow award, Approval approval,
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

  static AwardStory of(MiniCompetition competition, Ranking ranking, Award award, Approval approval) {
    Map<Long, Map<Integer, String>> advantages = new HashMap<>();
    for (Ranking.Ranked ranked : ranking.tenders()) {
      Map<Integer, String> texts = new HashMap<>();
      competition.questions().forEach(question -> award.advantage(ranked.tender().id(), question.number())
          .ifPresent(text -> texts.put(question.number(), text)));
      advantages.put(ranked.tender().id(), texts);
    }
    return new AwardStory(competition, ranking, award.row(), approval, advantages);
  }

  /** The questions in which a tender stayed below the minimum mark. */
  List<QuestionRow> belowMinimum(Ranking.Ranked tender) {
    return competition.questions().stream()
        .filter(question -> !question.isReachedBy(tender.marks().get(question.number()).mark())).toList();
  }

  Ranking.Ranked winner() {
    return ranking.of(award.winningTenderId());
  }
}
