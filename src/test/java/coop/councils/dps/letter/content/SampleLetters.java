package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.AccentColour;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.system.domain.DebriefLimit;
import coop.councils.dps.system.domain.DeclarationUpdateLimit;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.StandstillPeriod;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One letter of every kind, all of them about an invented competition, dated as asked. */
public final class SampleLetters {

  public static final DpsFacts DPS = new DpsFacts("CCIN Dynamic Purchasing System", "Oldham Council",
      Optional.of("2019/S 240-589345"), LocalDate.of(2020, 4, 1), LocalDate.of(2029, 3, 31), LocalDate.of(2029, 2, 23));

  public static final LotName LOT = new LotName(1, "Policy Development & Testing");
  public static final Organisation SUPPLIER = new Organisation("Example Cooperative Ltd", "COH", "01234567");
  public static final String BUYER = "Example Borough Council";
  public static final AboutCompetition COMPETITION =
      new AboutCompetition("MC-4F7K-9Q2M-XT3P", "A cooperative strategy for neighbourhoods", LOT, BUYER);

  private static final WorkingDayCalendar CALENDAR = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES);

  private SampleLetters() {}

  /** A letter of the kind, as it would be sent on that day at half past ten. */
  public static LetterContent of(LetterKind kind, LocalDate day) {
    TenderFacts tender = TenderFacts.received("TEN-2B7C-8D3E-4F5G", at(day.minusDays(20)));
    Optional<Standstill> standstill = Optional.of(standstill(day));
    Optional<String> winner = Optional.of("Sample Commons CIC");
    return switch (kind) {
      case ADMISSION -> new AdmissionLetter(DPS, SUPPLIER, "APP-4F7K-9Q2M-XT3P", LOT, at(day.minusDays(9)), day,
          "Your examples show policy that was tested with the people it is for.",
          List.of(new AdmissionLetter.Other(new LotName(2, "Capacity Building"), true)));
      case REFUSAL -> new RefusalLetter(DPS, SUPPLIER, "APP-4F7K-9Q2M-XT3P", LOT, at(day.minusDays(9)), day,
          "Question 6.1: an example from the last three years.", "The only example is from 2012.",
          "Give an example from the last three years.", Optional.of(new RefusalLetter.Exclusion(
              "4.1(i) prior performance", day.minusYears(1), day.plusYears(2),
              "You changed your project manager. No evidence shows that the causes were found.")));
      case SUSPENSION -> new SuspensionLetter(DPS, SUPPLIER, LOT, day.plusDays(5),
          "Your insurance expired and two requests for a new certificate were not answered.",
          "Send a certificate that is in force.");
      case REINSTATEMENT -> new ReinstatementLetter(DPS, SUPPLIER, LOT, day.minusDays(40), day,
          "A certificate that is in force was received and checked.");
      case REMOVAL -> new RemovalLetter(DPS, SUPPLIER, LOT, day.minusDays(30), day.plusDays(5),
          "A ground for exclusion was found and not cured in the time given.",
          "Show the measures taken, with evidence.");
      case DECLARATION_REQUEST -> new DeclarationRequest(DPS, SUPPLIER,
          new DeclarationUpdateLimit(day, CALENDAR).dueOn(), "Your last declaration is a year old.");
      case INVITATION -> invitation(day);
      case AWARD -> award(day, Optional.empty());
      case AWARD_AFTER_WITHDRAWAL -> award(day, Optional.of(
          new AwardLetter.Withdrawn(day.minusDays(14), "A score had been entered for the wrong tender.")));
      case UNSUCCESSFUL -> new UnsuccessfulLetter(COMPETITION, tender, "Sample Commons CIC", comparedScores(),
          reasons(true), standstill, Optional.empty());
      case EXCLUDED -> new ExcludedLetter(COMPETITION, tender, "A price for the whole term, without VAT.",
          "Your price is for the first year only.", winner, standstill);
      case BELOW_MINIMUM -> new BelowMinimumLetter(COMPETITION, tender, List.of(new BelowMinimumLetter.Short("Method", 1, 2,
          "No dates, places or people are named.")), 5, winner, standstill);
      case LATE -> new LateLetter(COMPETITION, tender, at(day.minusDays(21)), at(day.minusDays(20)), winner, standstill);
      case ABNORMALLY_LOW -> new AbnormallyLowLetter(COMPETITION, tender, day.minusDays(9), day.minusDays(5),
          Money.pounds("9500"), "The hours offered cannot be paid at the legal minimum.", winner, standstill);
      case NO_AWARD -> new NoAwardLetter(COMPETITION, tender, "The funding was withdrawn.",
          "The requirement will not be put to competition again this year.");
      case DECISION_WITHDRAWN -> new DecisionWithdrawnLetter(COMPETITION, tender, "LET-1111-2222-3333",
          day.minusDays(4), "A score had been entered for the wrong tender.", "The evaluators look at all scores again.");
      case DEBRIEF_REPLY -> new DebriefReply(COMPETITION.title(), COMPETITION.reference(), LOT, day.minusDays(6),
          new DebriefLimit(day.minusDays(6), CALENDAR).replyBy(), "Your method named no wards.",
          Optional.of(new DebriefReply.Winner("Sample Commons CIC", "It named wards, dates and people.")),
          "The day rates of the winning tender are withheld: they are a legitimate commercial interest.");
      case CONTRACT_CONFIRMATION -> new ContractConfirmation(COMPETITION, "CON-5H6J-7K8M-9N0P", Money.pounds("45000"),
          new Term(day.plusDays(20), day.plusDays(385), null), day.minusDays(1), "Ros Owner", "Uma Field",
          Optional.of(day.minusDays(2)));
      case APPLICATION_RECEIPT -> new ApplicationReceipt(SUPPLIER, "APP-4F7K-9Q2M-XT3P", List.of(LOT), at(day),
          "Uma Field, Director", day.plusDays(14), "a".repeat(64),
          List.of(new ReceivedFile("Employer's liability.pdf", null, 182_113, "b".repeat(64))));
      case TENDER_RECEIPT -> new TenderReceipt(COMPETITION, "REC-2B7C-8D3E-4F5G", 2, TenderReceipt.Event.REPLACED,
          at(day), at(day.plusDays(3)), List.of(new ReceivedFile("Our plan.pdf", "METHOD", 482_113, "b".repeat(64)),
              new ReceivedFile("Rates.xlsx", "PRICE", 18_200, "d".repeat(64)),
              new ReceivedFile("Policy.pdf", "OTHER", 91_002, "e".repeat(64))),
          "c".repeat(64));
      case OPENING_RECORD -> new OpeningRecord(COMPETITION, at(day),
          List.of(new OpeningRecord.Opener("Quinn Owner", at(day)), new OpeningRecord.Opener("Sam Evaluator",
              at(day).plusSeconds(400))), List.of(
          new OpeningRecord.Tender("TEN-2B7C-8D3E-4F5G", "Example Cooperative Ltd", at(day.minusDays(2)),
              "d".repeat(64)),
          new OpeningRecord.Tender("TEN-6H7J-8K9M-0N1P", "Sample Commons CIC", at(day.minusDays(1)),
              "e".repeat(64))), new OpeningRecord.LeftClosed(1, 2, 1));
      case RECOMMENDATION -> new Recommendation(COMPETITION, ranked(), "Quinn Owner", at(day), reasons(false), true,
          "The value is near the threshold.", "A certificate of insurance.",
          List.of("Sam Evaluator, Policy Officer", "Tess Evaluator, Head of Neighbourhoods"),
          "Nobody declared an interest.");
      case PROCUREMENT_REPORT -> new ProcurementReport(COMPETITION, Money.pounds("45000"), day.minusDays(60),
          "£213,477 for services, including VAT", 12, ranked(),
          List.of(new ProcurementReport.Rejected("Late Example Ltd", "It came after the deadline.")), reasons(false),
          "Nobody declared an interest.", standstill, List.of("Find a Tender 2022/S 000-000001"));
    };
  }

  /** The letter in English, or for a Welsh buyer in Welsh and English, as it would be printed. */
  public static LetterDocument document(LetterKind kind, LocalDate day, boolean welsh) {
    return compose(of(kind, day), frame(kind, day, welsh));
  }

  public static LetterDocument compose(LetterContent content, LetterFrame frame) {
    return new ComposeLetter(Map.of(), "https://dps.example/verify", false).compose(content, frame);
  }

  public static LetterFrame frame(LetterKind kind, LocalDate day, boolean welsh) {
    Sender sender = welsh
        ? new Sender("Cyngor Enghraifft", List.of("Neuadd y Ddinas", "Stryd y Bont", "Enghraifft EN1 1EN"),
            List.of("caffael@cyngor.example"), AccentColour.of("#7a1f3d"), Optional.empty(), true)
        : new Sender(BUYER, List.of("Town Hall", "High Street", "Exampleton EX1 1EX"),
            List.of("01632 960000", "buying@council.example"), AccentColour.of("#00565b"), Optional.empty(), false);
    return new LetterFrame(new Reference("LET-4F7K-9Q2M-XT3P"), "K7QF-9M2X", at(day), DPS, sender,
        kind.isRecord() ? Optional.empty() : Optional.of(new Recipient("Example Cooperative Ltd",
            List.of("Unit 4, Holyoake House", "Hanover Street", "Exampleton", "EX1 2EX"))),
        kind.isSigned() ? Optional.of(Signer.typed("Ros Owner", "Head of Cooperative Policy")) : Optional.empty(),
        Optional.empty(), Optional.empty(), Places.NOWHERE);
  }

  public static Standstill standstill(LocalDate day) {
    StandstillPeriod period = new StandstillPeriod(day, CALENDAR);
    return new Standstill(period.endsOn(), period.earliestSignature());
  }

  public static ScoreCard comparedScores() {
    return new ScoreCard(List.of(line("Method", "40", 3, "24.00", 4, "32.00"),
        line("Social value", "30", 3, "18.00", 4, "24.00"),
        ScoreCard.price(new BigDecimal("30"), new BigDecimal("27.00"), new BigDecimal("30.00"))),
        new BigDecimal("69.00"), new BigDecimal("86.00"), 2, 2, "LOWEST_OVER_PRICE", null);
  }

  private static ScoreCard.Line line(String criterion, String weight, int mark, String score, int winnersMark,
      String winnersScore) {
    return new ScoreCard.Line(criterion, new BigDecimal(weight), BigDecimal.valueOf(mark), new BigDecimal(score),
        BigDecimal.valueOf(winnersMark), new BigDecimal(winnersScore));
  }

  private static AwardLetter award(LocalDate day, Optional<AwardLetter.Withdrawn> after) {
    ScoreCard scores = new ScoreCard(List.of(
        new ScoreCard.Line("Method", new BigDecimal("40"), new BigDecimal("4"), new BigDecimal("32.00"), null, null),
        new ScoreCard.Line("Social value", new BigDecimal("30"), new BigDecimal("4"), new BigDecimal("24.00"), null,
            null), ScoreCard.price(new BigDecimal("30"), new BigDecimal("30.00"), null)), new BigDecimal("86.00"), null,
        1, 2, "LOWEST_OVER_PRICE", null);
    return new AwardLetter(COMPETITION, TenderFacts.received("TEN-6H7J-8K9M-0N1P", at(day.minusDays(20))), scores,
        reasons(false), Money.pounds("45000"), new Term(day.plusDays(30), day.plusDays(395), "Once, by up to 12 months."),
        "A certificate of professional indemnity insurance.", Optional.of(standstill(day)), true, after);
  }

  private static List<Reason> reasons(boolean compared) {
    return List.of(
        new Reason("Method", compared ? 3 : 4, 5, "It names wards, but few dates.",
            compared ? "The winning tender named dates and people for every ward." : null, null, null),
        new Reason("Social value", compared ? 3 : 4, 5, "Two paid placements are offered.",
            compared ? "The winning tender offered six, with a wage." : null, null, null));
  }

  private static List<RankedTender> ranked() {
    return List.of(
        new RankedTender(1, "Sample Commons CIC", new BigDecimal("56.00"), Money.pounds("45000"),
            new BigDecimal("30.00"), new BigDecimal("86.00"), null),
        new RankedTender(2, "Example Cooperative Ltd", new BigDecimal("42.00"), Money.pounds("50000"),
            new BigDecimal("27.00"), new BigDecimal("69.00"), null));
  }

  static InvitationToTender.Judging judging(String price, String tieBreak) {
    return new InvitationToTender.Judging(new BigDecimal("30"), price, tieBreak, List.of("0: No answer or not relevant",
        "1: Poor: little of what is needed", "2: Partly meets what is needed", "3: Meets what is needed",
        "4: Good: meets it with something more", "5: Excellent: meets it with much more"));
  }

  private static InvitationToTender invitation(LocalDate day) {
    return new InvitationToTender(COMPETITION, DPS, "The last strategy ended in March.",
        "A strategy, made with residents.\n\nIt must last.", "Residents decide more.", "73200000",
        Money.pounds("50000"), new InvitationToTender.WithVat(Money.pounds("60000"), 20),
        new Term(day.plusDays(60), day.plusDays(425), ""), new InvitationToTender.Conditions(
            "Work with children needs a check.", "Quinn Owner, quinn@example.org", 12), List.of("brief.pdf", "map.png"),
        List.of(new InvitationToTender.Question("Method", "How will you work with residents?", new BigDecimal("40"),
            600, 2), new InvitationToTender.Question("Social value", "What lasting good will the work do?",
            new BigDecimal("30"), 400, 0)), judging("LOWEST_OVER_PRICE", "QUALITY"), at(day.plusDays(21)), day.plusDays(12),
        day.plusDays(15), day.plusDays(35), true, day.plusDays(111), "https://dps.example/supplier/tenders/MC-4F7K-9Q2M-XT3P", false);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(10, 30).atZone(London.ZONE).toInstant();
  }
}
