package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.system.domain.Lot;
import coop.councils.dps.system.domain.Lots;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Gathers the story of an award from the records of the features before it. */
@Dependent
class AwardStories {

  private final Members members;
  private final Lots lots;

  @Inject
  AwardStories(Members members, Lots lots) {
    this.members = members;
    this.lots = lots;
  }

  AwardStory of(MiniCompetition competition, Ranking ranking, Award award) {
    Lot lot = lots.all().stream().filter(each -> each.number() == competition.lotNumber()).findFirst().orElseThrow();
    Map<Long, Map<Integer, String>> advantages = new HashMap<>();
    for (Ranking.Ranked ranked : ranking.tenders()) {
      Map<Integer, String> texts = new HashMap<>();
      for (QuestionRow question : competition.questions()) {
        award.advantage(ranked.tender().id(), question.number())
            .ifPresent(text -> texts.put(question.number(), text));
      }
      advantages.put(ranked.tender().id(), texts);
    }
    return new AwardStory(competition.reference(), competition.title(), lot.number(), lot.title(),
        members.row(competition.memberId()).orElseThrow(), competition.questions(), competition.priceWeight(),
        competition.facts().startsOn(), competition.facts().endsOn(), ranking, award.row(), advantages);
  }
}
