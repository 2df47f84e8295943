package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.Table;
import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The invitation to tender, the same to every supplier admitted to the lot at the same second (checklist 4.5, R23, R27).
 *
 * @param background why the work is needed, in the buyer's words; empty where what is needed says it
 * @param buyingFor whom the contract is for and what is needed, in the buyer's words
 * @param outcomes what should be different afterwards, in the buyer's words; empty where what is needed says it
 * @param budget GBP without VAT
 * @param withVat the budget with VAT; null where the buyer does not say
 * @param conditions terms, contact and declarations beyond what the DPS says
 * @param documents names of the files that come with it
 * @param questions what tenders answer, with weights; the price is apart
 * @param questionsBy last day for questions; answers follow at least six days before the deadline (R28)
 * @param decisionBy day by which the buyer means to decide; no promise
 * @param standstill whether the buyer means to observe a standstill, which no DPS call-off must have (R46)
 * @param validUntil tenders stay open until then (R58)
 * @param address of the page where tenders are written and submitted
 * @param welsh whether tenders may be written in Welsh and are treated no less favourably (R59)
 */
public record InvitationToTender(AboutCompetition competition, DpsFacts dps, String background, String buyingFor,
    String outcomes, String cpv, Money budget, WithVat withVat, Term term, Conditions conditions, List<String> documents,
    List<Question> questions, Judging judging,
    Instant deadline, LocalDate questionsBy, LocalDate answersBy, LocalDate decisionBy, boolean standstill,
    LocalDate validUntil, String address, boolean welsh)
    implements CompetitionLetter {

  /** A question to tenderers; {@code minimumMark} is 0 where any mark will do. */
  public record Question(String title, String text, BigDecimal weight, int wordLimit, int minimumMark) {}

  /** The budget with VAT on top. */
  public record WithVat(Money gross, int percent) {}

  /**
   * What the buyer says beyond the DPS.
   *
   * @param terms empty for none
   * @param contact name and address of who answers for the competition; empty for nobody
   * @param renewalMonths suppliers who declared longer ago are asked for a new self-declaration (R16); 0 for nobody
   */
  public record Conditions(String terms, String contact, int renewalMonths) {}

  /**
   * How tenders are judged beside the questions.
   *
   * @param priceWeight percent
   * @param price how the price counts: the last part of the key of its words
   * @param tieBreak which of two with the same total ranks higher: the last part of the key of its words
   * @param marks each mark with what it means, from 0 on
   */
  public record Judging(BigDecimal priceWeight, String price, String tieBreak, List<String> marks) {

    public Judging {
      marks = List.copyOf(marks);
    }
  }

  public InvitationToTender {
    documents = List.copyOf(documents);
    questions = List.copyOf(questions);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.INVITATION;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("invitation.opening", competition.buyer(), competition.typedTitle());
    competition.write(letter);
    letter.fact("cpv", cpv);
    letter.fact("budget", budget);
    if (withVat != null) {
      letter.factInWords("withVat", withVat.percent() == 0 ? "invitation.withVat.none" : "invitation.withVat",
          withVat.gross(), withVat.percent());
    }
    term.write(letter);
    letter.factInWords("regime", "regime");
    letter.fact("notice", dps.notice().orElse(null));
    letter.optionalFact("contact", conditions.contact());
    letter.callout("invitation.deadline", deadline);
    said(letter, "background", background);
    letter.heading("invitation.need.heading");
    letter.typed("need", buyingFor);
    said(letter, "outcomes", outcomes);
    letter.heading("invitation.how.heading");
    letter.bullets(welsh ? "invitation.how.welsh" : "invitation.how", address);
    if (!documents.isEmpty()) {
      letter.paragraph("invitation.documents");
      letter.list(documents);
    }
    criteria(letter);
    letter.heading("invitation.timetable.heading");
    letter.fact("questionsBy", new Day(questionsBy));
    letter.fact("answersBy", new Day(answersBy));
    letter.fact("deadline", deadline);
    letter.fact("decisionBy", new Day(decisionBy));
    letter.factInWords("standstill", standstill ? "invitation.standstill" : "invitation.standstill.none");
    letter.fact("startsOn", new Day(term.startsOn()));
    letter.fact("validUntil", new Day(validUntil));
    letter.bullets("invitation.timetable");
    letter.heading("invitation.terms.heading");
    letter.bullets("invitation.terms");
    said(letter, "ownTerms", conditions.terms());
    if (conditions.renewalMonths() > 0) {
      letter.paragraph("invitation.renewal", conditions.renewalMonths());
    }
  }

  /** What the buyer may leave out, under a heading of its own. */
  private static void said(LetterWriter letter, String element, String text) {
    if (text != null && !text.isEmpty()) {
      letter.heading("invitation." + element + ".heading");
      letter.typed(element, text);
    }
  }

  private void criteria(LetterWriter letter) {
    letter.heading("invitation.criteria.heading");
    letter.paragraph("invitation.criteria", judging.marks().size() - 1);
    letter.list(judging.marks());
    boolean minimum = questions.stream().anyMatch(question -> question.minimumMark() > 0);
    letter.paragraph(minimum ? "invitation.minimum" : "invitation.minimum.none");
    List<Table.Row> rows = new ArrayList<>();
    questions.forEach(question -> rows.add(letter.row(new Typed(question.title()),
        ScoreTable.percent(question.weight()), Integer.toString(question.wordLimit()),
        question.minimumMark() == 0 ? null : Integer.toString(question.minimumMark()))));
    rows.add(letter.row(letter.words("scores.price"), ScoreTable.percent(judging.priceWeight()), null, null));
    rows.add(letter.total(letter.words("scores.total"), "100%", null, null));
    letter.table("invitation.criteria.caption",
        List.of(letter.column("criterion"), letter.number("weight"), letter.number("words"),
            letter.number("minimumMark")), rows);
    letter.bullets("invitation.price." + judging.price(), ScoreTable.percent(judging.priceWeight()), budget);
    letter.bullets("invitation.tieBreak." + judging.tieBreak());
    letter.bullets("invitation.rules");
    questions.forEach(question -> {
      letter.subheading(new Typed(question.title()));
      letter.typed("question", question.text());
    });
  }
}
