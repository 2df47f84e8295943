package coop.councils.dps.award.application;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.letter.domain.LetterDraft;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.letter.pdf.Verapdf;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.OrganisationType;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.support.AwardFixture;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.support.TenderFixture;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.StandstillPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("The letters of an award are right for every date of the DPS")
class LettersOfEveryYearTest {

  private static final LetterPdf PDF = new LetterPdf();
  private static final List<QuestionRow> QUESTIONS = List.of(
      new QuestionRow(1, "Method", "How?", new BigDecimal("40.00"), 500),
      new QuestionRow(2, "Social value", "What lasts?", new BigDecimal("30.00"), 500));

  private final OutcomeLetterContent content = new OutcomeLetterContent(new Messages());

  /** Every ninth day from the first to the last, so that each weekday, month, leap day and clock change comes up. */
  static Stream<LocalDate> days() {
    Stream<LocalDate> special = Stream.of("2020-04-01", "2020-04-03", "2020-10-25", "2021-03-28", "2022-09-09",
        "2024-02-29", "2024-03-19", "2026-07-01", "2027-12-17", "2028-02-29", "2029-02-23", "2029-02-24", "2029-03-31")
        .map(LocalDate::parse);
    Stream<LocalDate> regular = Stream.iterate(LocalDate.of(2020, 4, 1),
        day -> !day.isAfter(LocalDate.of(2029, 3, 31)), day -> day.plusDays(9));
    return Stream.concat(special, regular).distinct();
  }

  @ParameterizedTest
  @MethodSource("days")
  @DisplayName("R40, R43: date, names, scores, reasons and the exact standstill sentence")
  void saysWhatTheRecordSays(LocalDate day) throws IOException {
    AwardStory story = story(day.atTime(10, 30).atZone(London.ZONE).toInstant(), true);
    StandstillPeriod standstill =
        new StandstillPeriod(day, ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES));
    String sentence = "It ends at midnight at the end of " + London.day(standstill.endsOn())
        + ". Example Borough Council will not enter into the contract before "
        + London.day(standstill.earliestSignature()) + ".";
    String award = text(letter(story, 0));
    String unsuccessful = text(letter(story, 1));
    assertAll(
        () -> assertTrue(award.contains(London.date(day)), award),
        () -> assertTrue(award.contains(sentence), award),
        () -> assertTrue(award.contains("86.00"), award),
        () -> assertTrue(award.contains("1 of 2"), award),
        () -> assertTrue(award.contains("£45,000.00"), award),
        () -> assertTrue(unsuccessful.contains(London.date(day)), unsuccessful),
        () -> assertTrue(unsuccessful.contains(sentence), unsuccessful),
        () -> assertTrue(unsuccessful.contains("Supplier 1"), unsuccessful),
        () -> assertTrue(unsuccessful.contains("69.00"), unsuccessful),
        () -> assertTrue(unsuccessful.contains("86.00"), unsuccessful),
        () -> assertTrue(unsuccessful.contains("The winner named dates for question 1."), unsuccessful),
        () -> assertFalse(unsuccessful.contains("£45,000.00"), "The winner's price is not for others"),
        () -> assertFalse(award.contains("mandatory"), "T8"));
  }

  @ParameterizedTest
  @CsvSource({"2020-04-03T09:00:00Z, 14 April 2020", "2022-09-09T09:00:00Z, 20 September 2022",
      "2024-03-19T09:00:00Z, 2 April 2024", "2027-12-17T09:00:00Z, 29 December 2027",
      "2026-06-30T23:15:00Z, 13 July 2026"})
  @DisplayName("R40, R41: the worked examples D12, D15, D17, D19 and D25 end where the rules say")
  void endsOnTheRightDay(Instant sent, String end) throws IOException {
    assertTrue(text(letter(story(sent, true), 1)).contains("at the end of " + weekday(sent, end)));
  }

  @ParameterizedTest
  @CsvSource({"2020-04-01", "2023-06-15", "2029-03-31"})
  @DisplayName("R46: without a standstill they say that none applies")
  void saysThatNoneApplies(LocalDate day) throws IOException {
    AwardStory story = story(day.atTime(9, 0).atZone(London.ZONE).toInstant(), false);
    assertTrue(text(letter(story, 0)).contains("No standstill period applies."));
  }

  @ParameterizedTest
  @CsvSource({"2020-04-01", "2021-03-28", "2022-12-30", "2024-02-29", "2025-10-26", "2028-02-29", "2029-03-31"})
  @DisplayName("R62: they meet PDF/A-3a and PDF/UA-1")
  void meetTheStandards(LocalDate day) throws Exception {
    AwardStory story = story(day.atTime(1, 30).atZone(London.ZONE).toInstant(), true);
    for (int recipient = 0; recipient < 2; recipient++) {
      byte[] pdf = PDF.render(letter(story, recipient).document());
      assertEquals(List.of(), Verapdf.complaints(pdf, PDFAFlavour.PDFA_3_A));
      assertEquals(List.of(), Verapdf.complaints(pdf, PDFAFlavour.PDFUA_1));
    }
  }

  private LetterDraft letter(AwardStory story, int place) {
    Ranking.Ranked ranked = story.ranking().tenders().get(place);
    SupplierRow supplier = new SupplierRow(ranked.tender().supplierId(), Reference.random("SUP"),
        ranked.tender().supplierName(), OrganisationType.COOPERATIVE, IdentifierScheme.COH, "01234567",
        "1 Mill Lane\nExampleton", "EX1 1EX", null, true, false, 1);
    return content.of(story, ranked, supplier);
  }

  private static AwardStory story(Instant sent, boolean withStandstill) {
    TenderRow winner = TenderFixture.anOpenedTender(AwardFixture.WINNER, "45000");
    TenderRow other = TenderFixture.anOpenedTender(2, "50000");
    Ranking ranking = Ranking.of(List.of(winner, other), QUESTIONS,
        Map.of(winner.id(), marks(4), other.id(), marks(3)), new BigDecimal("30.00"));
    Award award = AwardFixture.anApprovedAward(
        withStandstill ? AwardFixture.WITH_STANDSTILL : AwardFixture.WITHOUT_STANDSTILL, sent);
    MemberRow buyer = new MemberRow(3L, Reference.random("MEM"), "Example Borough Council", MembershipCategory.FULL,
        Nation.ENGLAND_AND_WALES, "Town Hall\nExampleton EX1 1EX", "buying@council.example",
        LocalDate.of(2020, 4, 1), null, 1);
    LocalDate day = London.dateOf(sent);
    return new AwardStory(Reference.random("MC"), "A cooperative strategy", 1, "Policy Development & Testing", buyer,
        QUESTIONS, new BigDecimal("30.00"), day.plusDays(30), day.plusDays(390), ranking, award.row(),
        Map.of(other.id(), Map.of(1, "The winner named dates for question 1.", 2, "The winner named people.")));
  }

  private static Map<Integer, Judgement> marks(int mark) {
    return Map.of(1, new Judgement(mark, "It names wards."), 2, new Judgement(mark, "It names partners."));
  }

  private static String weekday(Instant sent, String end) {
    return new StandstillPeriod(London.dateOf(sent), ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES)).endsOn()
        .getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK) + " " + end;
  }

  private static String text(LetterDraft letter) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PDF.render(letter.document()))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
