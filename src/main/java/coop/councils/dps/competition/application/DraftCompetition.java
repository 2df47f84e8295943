package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.Criterion;
import coop.councils.dps.competition.domain.HowJudged;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.PriceModel;
import coop.councils.dps.competition.domain.Requirement;
import coop.councils.dps.competition.domain.TieBreak;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An owner of a member drafts a competition: what is needed, the questions with their weights, the weight of
 * price, and how tenders are judged. Each part is saved on its own.
 *
 * <p>Refuses every change once suppliers were invited, one made from a page older than the record, and a contract that
 * would start before the timetable lets it be signed.
 */
@UseCase
public class DraftCompetition {

  private final DraftDesk desk;
  private final ChangeTimetable order;
  private final AuditTrail audit;

  @Inject
  public DraftCompetition(DraftDesk desk, ChangeTimetable order, AuditTrail audit) {
    this.desk = desk;
    this.order = order;
    this.audit = audit;
  }

  /** @param version of the draft that the page was made from */
  public void describe(Reference reference, long version, Requirement requirement) {
    MiniCompetition competition = draft(reference, version);
    competition.describe(requirement);
    order.refuseUnlessInOrder(competition, competition.plannedDeadline());
    audit.record("competition.described", reference.value(), Map.of("title", requirement.title()));
  }

  /** @param number of the question to change; null for a new one */
  public void writeQuestion(Reference reference, long version, Integer number, Criterion criterion) {
    MiniCompetition competition = draft(reference, version);
    if (number == null) {
      competition.addQuestion(criterion);
    } else {
      competition.changeQuestion(number, criterion);
    }
    audit.record("competition.questionWritten", reference.value(),
        Map.of("title", criterion.title(), "weight", criterion.weight()));
  }

  public void removeQuestion(Reference reference, long version, int number) {
    draft(reference, version).removeQuestion(number);
    audit.record("competition.questionRemoved", reference.value(), Map.of("number", number));
  }

  public void weighPrice(Reference reference, long version, Input input) {
    BigDecimal weight = input.percent("priceWeight");
    input.check();
    draft(reference, version).weighPrice(weight);
    audit.record("competition.priceWeighed", reference.value(), Map.of("weight", weight));
  }

  /** R34, R35: the formula for the price, the tie-break, and what each mark means in one line. */
  public void judgeBy(Reference reference, long version, Input input) {
    PriceModel model = input.choice("priceModel", PriceModel.class);
    TieBreak tieBreak = input.choice("tieBreak", TieBreak.class);
    List<String> meanings = new ArrayList<>();
    for (int mark = 0; mark <= HowJudged.BEST_MARK; mark++) {
      String meaning = input.text("meaning-" + mark, 200);
      meanings.add(meaning == null ? "" : meaning.replaceAll("\\R", " "));
    }
    MiniCompetition competition = draft(reference, version);
    BigDecimal weight = competition.priceWeight();
    if (model != null && weight != null && !model.goesWith(weight)) {
      input.wrong("priceModel", "judging.priceModel.noWeight");
    }
    if (tieBreak != null && !tieBreak.canDecide(competition.questions())) {
      input.wrong("tieBreak", "judging.tieBreak.cannotDecide");
    }
    input.check();
    competition.judgeBy(model, tieBreak, meanings);
    audit.record("competition.methodChosen", reference.value(), Map.of("price", model, "tie", tieBreak));
  }

  private MiniCompetition draft(Reference reference, long version) {
    MiniCompetition competition = desk.own(reference);
    audit.checkVersion(reference, version, competition.version());
    return competition;
  }
}
