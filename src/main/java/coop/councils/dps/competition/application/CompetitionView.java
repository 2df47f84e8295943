package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.CompetitionFacts;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.CpvCodes;
import coop.councils.dps.competition.domain.HowJudged;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.shared.Reference;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A competition as its pages show it.
 *
 * @param deadline planned while it is a draft, the gate's afterwards; null when not planned yet
 * @param lacks keys of what a draft still needs
 * @param evaluators left empty for suppliers
 */
public record CompetitionView(Long id, Reference reference, MemberRow member, int lotNumber, CompetitionStatus status,
    String title, CompetitionFacts facts, List<QuestionRow> questions, HowJudged judged, BigDecimal totalWeight,
    LocalDate questionsBy, Instant deadline, List<DocumentRow> documents, List<PersonRow> evaluators,
    List<String> lacks, long version) {

  static CompetitionView of(MiniCompetition competition, MemberRow member, Instant deadline,
      List<DocumentRow> documents, List<PersonRow> evaluators) {
    return new CompetitionView(competition.id(), competition.reference(), member, competition.lotNumber(),
        competition.status(), competition.title(), competition.facts(), competition.questions(),
        competition.howJudged(), competition.totalWeight(), competition.questionsBy(), deadline, documents,
        evaluators, competition.lacks(), competition.version());
  }

  public boolean isDraft() {
    return status == CompetitionStatus.DRAFT;
  }

  public boolean lacks(String key) {
    return lacks.contains(key);
  }

  public String totalWeightText() {
    return totalWeight.stripTrailingZeros().toPlainString();
  }

  /** R37: whether a question asks for social value. */
  public boolean asksForSocialValue() {
    return questions.stream().anyMatch(QuestionRow::asksForSocialValue);
  }

  public String priceWeightText() {
    return judged.priceWeight() == null ? "" : judged.priceWeight().stripTrailingZeros().toPlainString();
  }

  public TimetableChart chart(LocalDate today) {
    return TimetableChart.of(this, today);
  }

  /** The CPV code with its words. */
  public String cpvText() {
    return CpvCodes.shown(facts.cpvCode());
  }

  /** Whether a question asks for a minimum mark. */
  public boolean asksForMinimum() {
    return questions.stream().anyMatch(question -> question.minimumMark() > 0);
  }

  /** Criteria that have sub-criteria, with their weights, in words such as "Quality 60%"; empty where none has. */
  public String criteria() {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    questions.forEach(question -> weights.merge(
        question.partOf().isEmpty() ? question.title() : question.partOf(), question.weight(), BigDecimal::add));
    return questions.stream().allMatch(question -> question.partOf().isEmpty()) ? ""
        : weights.entrySet().stream().map(entry -> entry.getKey() + " "
            + entry.getValue().stripTrailingZeros().toPlainString() + "%").collect(Collectors.joining(", "));
  }

  /** Names of criteria that have sub-criteria already, to choose from. */
  public List<String> partsOf() {
    return questions.stream().map(QuestionRow::partOf).filter(name -> !name.isEmpty()).distinct().toList();
  }

  public QuestionRow question(int number) {
    return questions.stream().filter(question -> question.number() == number).findFirst().orElse(null);
  }
}
