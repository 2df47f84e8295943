package coop.councils.dps.award.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.PriceModel;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.Ranking.Ranked;
import coop.councils.dps.letter.content.Reason;
import coop.councils.dps.letter.content.ScoreCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scores and reasons of one tender as a letter gives them, with or without the winner's beside them. */
final class AwardScores {

  private AwardScores() {}

  static ScoreCard own(AwardStory story, Ranked tender) {
    return card(story, tender, null);
  }

  static ScoreCard compared(AwardStory story, Ranked tender) {
    return card(story, tender, story.winner());
  }

  private static ScoreCard card(AwardStory story, Ranked tender, Ranked winner) {
    MiniCompetition competition = story.competition();
    List<ScoreCard.Line> lines = new ArrayList<>();
    competition.questions().forEach(question -> lines.add(new ScoreCard.Line(question.fullTitle(), question.weight(),
        mark(tender, question), tender.scores().get(question.number()), winner == null ? null : mark(winner, question),
        winner == null ? null : winner.scores().get(question.number()))));
    lines.add(ScoreCard.price(competition.priceWeight(), tender.price(), winner == null ? null : winner.price()));
    return new ScoreCard(lines, tender.total(), winner == null ? null : winner.total(), tender.rank(),
        story.ranking().tenders().size(), competition.howJudged().priceWords(), perPoint(story, tender, winner));
  }

  private static ScoreCard.PerPoint perPoint(AwardStory story, Ranked tender, Ranked winner) {
    return story.competition().howJudged().priceModel() != PriceModel.PER_QUALITY_POINT ? null
        : new ScoreCard.PerPoint(tender.pricePerPoint(), winner == null ? null : winner.pricePerPoint());
  }

  /** @param compared whether the winning tender's advantages over this one are told (R43) */
  static List<Reason> reasons(AwardStory story, Ranked tender, boolean compared) {
    String competition = "/buyer/competitions/" + story.competition().reference();
    Map<Integer, String> advantages = story.advantages().getOrDefault(tender.tender().id(), Map.of());
    return story.competition().questions().stream().map(question -> {
      Judgement judgement = tender.marks().get(question.number());
      return new Reason(question.title(), judgement.mark(), Judgement.BEST, judgement.reason(),
          compared ? advantages.get(question.number()) : null,
          competition + "/moderation/" + tender.tender().reference() + "/" + question.number(),
          competition + "/award/reasons/" + tender.tender().reference());
    }).toList();
  }

  private static BigDecimal mark(Ranked tender, QuestionRow question) {
    return BigDecimal.valueOf(tender.marks().get(question.number()).mark());
  }
}
