package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.system.application.DpsInLetters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Gathers the story of an award from the records of the features before it. */
@Dependent
class AwardStories {

  private final Members members;
  private final DpsInLetters dps;

  @Inject
  AwardStories(Members members, DpsInLetters dps) {
    this.members = members;
    this.dps = dps;
  }

  AwardStory of(MiniCompetition competition, Ranking ranking, Award award, AwardStory.Approval approval) {
    Map<Long, Map<Integer, String>> advantages = new HashMap<>();
    for (Ranking.Ranked ranked : ranking.tenders()) {
      Map<Integer, String> texts = new HashMap<>();
      for (QuestionRow question : competition.questions()) {
        award.advantage(ranked.tender().id(), question.number())
            .ifPresent(text -> texts.put(question.number(), text));
      }
      advantages.put(ranked.tender().id(), texts);
    }
    return new AwardStory(competition.reference(), competition.title(), dps.lot(competition.lotNumber()),
        members.row(competition.memberId()).orElseThrow(), competition.questions(), competition.priceWeight(),
        competition.facts().startsOn(), competition.facts().endsOn(), ranking, award.row(), approval, advantages);
  }
}
