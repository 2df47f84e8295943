package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.AwardRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.Ranking.Ranked;
import coop.councils.dps.letter.domain.AccentColour;
import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.BulletList;
import coop.councils.dps.letter.domain.Callout;
import coop.councils.dps.letter.domain.Heading;
import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.LetterDate;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterDraft;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterWords;
import coop.councils.dps.letter.domain.Letterhead;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Signature;
import coop.councils.dps.letter.domain.Table;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the letters to the winner (rules 4.3) and to every other tenderer (rules 4.4) say.
 *
 * <p>Both carry the criteria with weights, the own scores and, for a tenderer who did not win, the winner's; the
 * reasons that were agreed; and the same standstill sentence (R40, T8). A letter to one tenderer holds nothing of
 * another but the winner's name, scores and advantages.
 */
@Dependent
class OutcomeLetterContent {

  private final Messages messages;

  @Inject
  OutcomeLetterContent(Messages messages) {
    this.messages = messages;
  }

  LetterDraft of(AwardStory story, Ranked tender, SupplierRow supplier) {
    boolean won = tender.tender().id().equals(story.award().winningTenderId());
    String kind = won ? "letter.award" : "letter.unsuccessful";
    Reference reference = Reference.random("LET");
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(messages.text(kind + ".opening", story.title(), story.buyer().name(),
        story.winner().tender().supplierName())));
    blocks.add(facts(story, tender));
    blocks.add(standstill(story.award(), story.buyer().name()));
    blocks.add(Heading.of(messages.text("letter.scores.heading")));
    blocks.add(Paragraph.of(messages.text("letter.scores.how")));
    blocks.add(won ? ownScores(story, tender) : bothScores(story, tender));
    blocks.addAll(reasons(story, tender, won));
    blocks.addAll(won ? afterAward(story) : afterLoss());
    blocks.add(new Signature(messages.text("letter.closing"), new Signature.Signatory(
        story.award().approvedByName(), Optional.ofNullable(story.award().approvedByPost()).orElse(""),
        messages.text("letter.award.authority", story.buyer().name()))));
    LetterDocument document = new LetterDocument("en-GB", messages.text(kind + ".title"), reference.value(),
        LetterDate.of(story.day(), "en-GB"), letterhead(story),
        new Recipient(supplier.name(), supplier.address()), messages.text("letter.salutation"),
        messages.text(kind + ".subject", story.title()), blocks, LetterWords.ENGLISH, story.award().lettersSentAt(),
        Optional.empty());
    return new LetterDraft(reference, won ? LetterKind.AWARD : LetterKind.UNSUCCESSFUL, story.competition(),
        supplier.id(), story.buyer().id(), document);
  }

  private Letterhead letterhead(AwardStory story) {
    return new Letterhead(story.buyer().name(), story.buyer().address(), List.of(story.buyer().contactEmail()),
        messages.text("letter.onBehalfOf"), AccentColour.of("#00565b"));
  }

  private KeyValues facts(AwardStory story, Ranked tender) {
    List<KeyValues.Entry> entries = new ArrayList<>();
    entries.add(entry("competition", story.competition().value()));
    entries.add(entry("lot", messages.text("letter.lotName", story.lotNumber(), story.lotTitle())));
    entries.add(entry("yourTender", messages.text("letter.fact.yourTender.value", tender.tender().reference().value(),
        London.moment(tender.tender().receivedAt()))));
    boolean won = tender.tender().id().equals(story.award().winningTenderId());
    if (!won) {
      entries.add(entry("winner", story.winner().tender().supplierName()));
    }
    entries.add(entry("yourRank", messages.text("letter.fact.yourRank.value", tender.rank(),
        story.ranking().tenders().size())));
    if (won) {
      entries.add(entry("price", messages.text("letter.fact.price.value", tender.tender().price())));
      entries.add(entry("term", messages.text("letter.fact.term.value", story.startsOn(), story.endsOn())));
    }
    entries.add(entry("regime", messages.text("letter.regime")));
    return KeyValues.of(entries.toArray(KeyValues.Entry[]::new));
  }

  /** Exact, and the same in every letter of the award; never called mandatory (T8). */
  private Callout standstill(AwardRow award, String buyer) {
    return Callout.of(award.standstillLastDay() == null
        ? messages.text("letter.standstill.none", buyer)
        : messages.text("letter.standstill", buyer, London.day(award.standstillLastDay()),
            London.day(award.earliestSignature())));
  }

  private Table ownScores(AwardStory story, Ranked tender) {
    List<Table.Row> rows = new ArrayList<>();
    for (QuestionRow question : story.questions()) {
      rows.add(Table.Row.of(question.title(), percent(question), mark(tender, question),
          tender.scores().get(question.number()).toPlainString()));
    }
    rows.add(Table.Row.of(messages.text("letter.scores.price"), percent(story), "", tender.price().toPlainString()));
    rows.add(Table.Row.total(messages.text("letter.scores.total"), "100%", "", tender.total().toPlainString()));
    return new Table(messages.text("letter.scores.caption.own"), List.of(column("criterion"), number("weight"),
        number("mark"), number("score")), rows, true);
  }

  private Table bothScores(AwardStory story, Ranked tender) {
    Ranked winner = story.winner();
    List<Table.Row> rows = new ArrayList<>();
    for (QuestionRow question : story.questions()) {
      rows.add(Table.Row.of(question.title(), percent(question), mark(tender, question),
          tender.scores().get(question.number()).toPlainString(), mark(winner, question),
          winner.scores().get(question.number()).toPlainString()));
    }
    rows.add(Table.Row.of(messages.text("letter.scores.price"), percent(story), "", tender.price().toPlainString(), "",
        winner.price().toPlainString()));
    rows.add(Table.Row.total(messages.text("letter.scores.total"), "100%", "", tender.total().toPlainString(), "",
        winner.total().toPlainString()));
    return new Table(messages.text("letter.scores.caption.both"), List.of(column("criterion"), number("weight"),
        number("yourMark"), number("yourScore"), number("winnersMark"), number("winnersScore")), rows, true);
  }

  private List<Block> reasons(AwardStory story, Ranked tender, boolean won) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Heading.of(messages.text(won ? "letter.award.reasons.heading" : "letter.unsuccessful.reasons.heading")));
    for (QuestionRow question : story.questions()) {
      Judgement judgement = tender.marks().get(question.number());
      blocks.add(new Heading(3, question.title()));
      blocks.add(new Paragraph(RichText.strong(messages.text("letter.reasons.mark", judgement.mark(), Judgement.BEST))
          .then(RichText.of(" " + judgement.reason()))));
      if (!won) {
        blocks.add(new Paragraph(RichText.strong(messages.text("letter.reasons.advantage"))
            .then(RichText.of(" " + story.advantages().get(tender.tender().id()).get(question.number())))));
      }
    }
    return blocks;
  }

  private List<Block> afterAward(AwardStory story) {
    List<Block> blocks = new ArrayList<>();
    if (!story.award().conditions().isBlank()) {
      blocks.add(Heading.of(messages.text("letter.award.conditions.heading")));
      blocks.add(Paragraph.of(story.award().conditions()));
    }
    blocks.add(Heading.of(messages.text("letter.award.next.heading")));
    blocks.add(BulletList.of(lines("letter.award.next")));
    return blocks;
  }

  private List<Block> afterLoss() {
    return List.of(Heading.of(messages.text("letter.unsuccessful.next.heading")),
        BulletList.of(lines("letter.unsuccessful.next")));
  }

  private String[] lines(String key) {
    return Arrays.stream(messages.text(key).split("\\|")).map(String::strip).toArray(String[]::new);
  }

  private KeyValues.Entry entry(String key, String value) {
    return KeyValues.Entry.of(messages.text("letter.fact." + key), value);
  }

  private Table.Column column(String key) {
    return Table.Column.text(messages.text("letter.scores.column." + key));
  }

  private Table.Column number(String key) {
    return Table.Column.number(messages.text("letter.scores.column." + key));
  }

  private static String percent(QuestionRow question) {
    return question.weightText() + "%";
  }

  private static String percent(AwardStory story) {
    return story.priceWeight().stripTrailingZeros().toPlainString() + "%";
  }

  private static String mark(Ranked tender, QuestionRow question) {
    return String.valueOf(tender.marks().get(question.number()).mark());
  }
}
