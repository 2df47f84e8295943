package coop.councils.dps.register.domain;

import static coop.councils.dps.register.domain.RegisterSheets.faultless;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Money;
import coop.councils.dps.sheet.domain.CellError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The old register")
class RegisterReadingTest {

  @Test
  @DisplayName("is taken over as it stands, with totals, ranks and the end of the standstill (R40, R41)")
  void faultlessSheet() {
    HistoricAward award = faultless().award();

    assertEquals("DN1", award.registerReference());
    assertEquals("Sample Council", award.buyerName());
    assertEquals(1, award.lotNumber());
    assertEquals(LocalDate.of(2022, 9, 20), award.standstillLastDay());
    assertEquals(Money.pounds("18500"), award.value());
    assertEquals(List.of("1 Street", "Exampleton"), award.tenders().get(0).addressLines());
    assertEquals(List.of(new BigDecimal("84.50"), new BigDecimal("79.25")),
        award.tenders().stream().map(HistoricTender::total).toList());
    assertEquals(List.of(1, 2), award.tenders().stream().map(HistoricTender::rank).toList());
    assertNull(award.tenders().get(1).reasons());
    assertTrue(award.isLive());
  }

  @Test
  @DisplayName("finds the buyer and the heads in any capitals, and heads with an explanation in brackets")
  void capitals() {
    assertEquals("Sample Council", faultless().with(2, "Buyer", "SAMPLE council").withHead("Tenderer", " TENDERER ")
        .withHead("Contract value", "Contract value (GBP, excluding VAT)").award().buyerName());
  }

  @ParameterizedTest
  @DisplayName("takes dates as spreadsheets and people write them")
  @ValueSource(strings = {"2022-08-12", "12/08/2022", "12/8/2022", "12 August 2022", "12 august  2022"})
  void dates(String text) {
    assertEquals(LocalDate.of(2022, 8, 12), faultless().with(2, "Tender deadline", text).award().deadlineOn());
  }

  @Test
  @DisplayName("puts the winner alone first among equal totals, and either of them may have won (R24)")
  void equalTotals() {
    HistoricAward award = faultless().with(3, "Score 1", "54.5").award();

    assertEquals(List.of(1, 2), award.tenders().stream().map(HistoricTender::rank).toList());
    assertEquals(List.of(1, 2, 2), faultless().with(3, "Score 1", "54.5").copyOfRow(3).with(4, "Tenderer", "Third Ltd")
        .award().tenders().stream().map(HistoricTender::rank).toList(), "Losers share their rank");
    assertEquals(List.of(), faultless().with(3, "Score 1", "54.5").with(2, "Outcome", "unsuccessful")
        .with(3, "Outcome", "winner").errors());
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @DisplayName("finds a cell wrong in the first row")
  @CsvSource(delimiter = '|', value = {
    "Invitation sent      | 31/02/2022   | sheet.cell.date",
    "Tender deadline      | 2022-13-01   | sheet.cell.date",
    "Decision letter date | soon         | sheet.cell.date",
    "Tender deadline      | 2022-07-10   | register.date.deadlineBeforeInvitation",
    "Decision letter date | 2022-08-11   | register.date.decisionBeforeDeadline",
    "Contract end         | 2022-10-02   | register.date.endBeforeStart",
    "Contract end         | ''           | register.contract.oneDate",
    "Contract start       | ''           | register.contract.oneDate",
    "Title                | ''           | sheet.cell.required",
    "Signatory            | ''           | sheet.cell.required",
    "Lot                  | 3            | register.lot.unknown",
    "Lot                  | one          | register.lot.unknown",
    "Contract value       | 45,00        | sheet.cell.money",
    "Contract value       | 0            | sheet.cell.money",
    "Contract value       | -5           | sheet.cell.money",
    "Standstill           | yes          | register.standstill.word",
    "Outcome              | won          | register.outcome.word",
    "Received on      | 2022-08-13   | register.date.receivedLate",
    "Received on      | 2029-04-01   | register.date.future",
    "Title                | שלום         | sheet.cell.rightToLeft",
    "Signatory            | Pat עדה      | sheet.cell.rightToLeft",
    "Tenderer             | شركة         | sheet.cell.rightToLeft",
    "Tenderer address     | 1 شارع       | sheet.cell.rightToLeft",
    "Reasons              | 𐤀            | sheet.cell.rightToLeft",
    "Criterion 1          | جودة         | sheet.cell.rightToLeft",
    "Reference            | شركة         | sheet.cell.rightToLeft",
    "Title                | a\u0007b      | sheet.cell.invisible",
    "Reference            | DN\u202E1     | sheet.cell.invisible",
    "Score 1              | 70.01        | register.score.aboveWeight",
    "Score 1              | 1.005        | sheet.cell.points",
    "Score 1              | -1           | sheet.cell.points",
    "Score 2              | ''           | sheet.cell.required",
    "Weight 2             | ''           | register.criterion.noWeight",
    "Weight 2             | 0            | register.criterion.noWeight",
    "Criterion 2          | ''           | register.criterion.noTitle",
    "Relative advantages  | We were best | register.advantages.ofWinner"
  })
  void wrongCell(String head, String text, String key) {
    List<String> errors = faultless().with(2, head, text).errors();

    assertTrue(errors.contains("2 " + head + ": " + key), errors::toString);
  }

  @Test
  @DisplayName("refuses a score above the weight of its criterion")
  void scoreAboveMaximum() {
    assertEquals(List.of("3 Score 2: register.score.aboveWeight"), faultless().with(3, "Score 2", "30.5").errors());
  }

  @Test
  @DisplayName("refuses weights that do not total exactly 100 (R25)")
  void weights() {
    assertEquals(List.of("2 Weight 1: register.weights.total"), faultless().with(2, "Weight 1", "69.99").errors());
  }

  @Test
  @DisplayName("refuses a decision before the DPS opened (R05)")
  void beforeOpening() {
    assertEquals(List.of("2 Invitation sent: dps.validity.beforeOpening",
        "2 Decision letter date: dps.validity.beforeOpening"), faultless().with(2, "Invitation sent", "2020-03-02")
            .with(2, "Received on", "").with(2, "Tender deadline", "2020-03-16").with(2, "Decision letter date", "2020-03-31").errors());
    assertEquals(List.of(), faultless().with(2, "Invitation sent", "2020-04-01")
        .with(2, "Received on", "").with(2, "Tender deadline", "2020-04-01").with(2, "Decision letter date", "2020-04-01").errors());
  }

  @Test
  @DisplayName("refuses a decision after the advertised end of the DPS (R05)")
  void afterEnd() {
    assertEquals(List.of("2 Decision letter date: dps.validity.afterAdvertisedEnd"), late("2029-04-01")
        .with(2, "Acknowledgement", "Ada Khan, LEG/1").judgedOn(LocalDate.of(2029, 6, 1)).errors());
  }

  @Test
  @DisplayName("asks for the acknowledgement of a decision after the statutory end (R05)")
  void afterStatutoryEnd() {
    assertEquals(List.of(), late("2029-02-23").errors());
    assertEquals(List.of("2 Acknowledgement: register.acknowledgement.missing"), late("2029-02-24").errors());
    assertEquals("Ada Khan, LEG/1", late("2029-03-31").with(2, "Acknowledgement", "Ada Khan, LEG/1").award()
        .acknowledgement());
  }

  private static RegisterSheets late(String decided) {
    return faultless().with(2, "Decision letter date", decided).with(2, "Standstill", "none")
        .with(2, "Contract signed", "");
  }

  @Test
  @DisplayName("refuses a decision and a signature that are still to come")
  void future() {
    assertEquals(List.of("2 Decision letter date: register.date.future", "2 Contract signed: register.date.future"),
        faultless().judgedOn(LocalDate.of(2022, 9, 8)).errors());
    assertEquals(List.of(), faultless().judgedOn(LocalDate.of(2022, 9, 21)).errors());
  }

  @Test
  @DisplayName("refuses a signature within the standstill, whose last day is rolled to a working day (R40, R41)")
  void standstill() {
    // D15: letters of 9 September 2022; day 10 was a bank holiday.
    assertEquals(List.of("2 Contract signed: standstill.refused"),
        faultless().with(2, "Contract signed", "2022-09-20").errors());
    HistoricAward without = faultless().with(2, "Contract signed", "2022-09-09").with(2, "Standstill", "None").award();
    assertFalse(without.standstill());
    assertNull(without.standstillLastDay());
  }

  @Test
  @DisplayName("refuses a signature before the decision")
  void signedBeforeDecision() {
    assertEquals(List.of("2 Contract signed: register.date.signedBeforeDecision"), faultless()
        .with(2, "Contract signed", "2022-09-08").with(2, "Standstill", "none").errors());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("refuses a buyer that is unknown or could not buy on the day of the decision (R19)")
  @CsvSource({
    "Nobody's Council,  register.buyer.unknown",
    "Sample Supporters, member.mayNotBuy.SUPPORTER",
    "Former Council,    member.notAMember"
  })
  void buyer(String name, String key) {
    assertEquals(List.of("2 Buyer: " + key), faultless().with(2, "Buyer", name).errors());
  }

  @Test
  @DisplayName("refuses an award without a winner, with two, and with one whom another tender beats (R24)")
  void winner() {
    assertEquals(List.of("2 Outcome: register.winner.none"), faultless().with(2, "Outcome", "unsuccessful").errors());
    assertEquals(List.of("3 Outcome: register.winner.two"), faultless().with(3, "Outcome", "winner").errors());
    assertEquals(List.of("2 Outcome: register.winner.notFirst"), faultless().with(3, "Score 1", "54.51").errors());
  }

  @Test
  @DisplayName("refuses a duplicate row: a tenderer that is in the award already")
  void duplicateRow() {
    assertEquals(List.of("4 Tenderer: register.tenderer.twice"), faultless().copyOfRow(3).errors());
    assertEquals(List.of("3 Tenderer: register.tenderer.twice"),
        faultless().with(3, "Tenderer", "EXAMPLE cooperative ltd").errors());
  }

  @Test
  @DisplayName("refuses a reference that comes again after another")
  void duplicateReference() {
    assertEquals(List.of("5 Reference: register.reference.again"), faultless().copyOfRow(2).with(4, "Reference", "DN2")
        .copyOfRow(2).with(5, "Reference", "dn1").errors());
  }

  @Test
  @DisplayName("refuses a reference that is in the register already")
  void takenReference() {
    assertEquals(List.of("2 Reference: register.reference.taken"), faultless().whileTaken("dn1").errors());
  }

  @Test
  @DisplayName("refuses a reference that is too short, too long or missing")
  void reference() {
    assertEquals(List.of("2 Reference: register.reference.length"), faultless().with(2, "Reference", "D1")
        .with(3, "Reference", "D1").errors());
    assertEquals(List.of("2 Reference: register.reference.length"), faultless()
        .with(2, "Reference", "D".repeat(61)).with(3, "Reference", "D".repeat(61)).errors());
    assertEquals(List.of("3 Reference: sheet.cell.required"), faultless().with(3, "Reference", "").errors());
  }

  @Test
  @DisplayName("refuses a later row that says something else of its award, and takes one that repeats it")
  void differingRow() {
    assertEquals(List.of(), faultless().with(3, "Title", "A review").with(3, "Weight 1", "70").errors());
    assertEquals(List.of("3 Title: register.cell.differs", "3 Weight 1: register.cell.differs"),
        faultless().with(3, "Title", "Another").with(3, "Weight 1", "60").errors());
  }

  @Test
  @DisplayName("names heads that are unknown, missing or there twice, and judges nothing below them")
  void heads() {
    assertEquals(List.of("1 Winner: sheet.head.unknown", "1 Outcome: sheet.head.missing"),
        faultless().withHead("Outcome", "Winner").with(2, "Title", "").errors());
    assertEquals(List.of("1 Lot: sheet.head.twice", "1 Outcome: sheet.head.missing"),
        faultless().withHead("Outcome", "LOT ").errors());
    assertEquals(List.of("1 Weight 2: sheet.head.missing", "1 Weight 3: sheet.head.missing",
        "1 Score 3: sheet.head.missing"),
        faultless().withHead("Weight 2", "Criterion 3").errors());
  }

  @Test
  @DisplayName("finds every error at once, row by row, and takes over nothing that has one")
  void allErrors() {
    RegisterReading reading = faultless().copyOfRow(2).with(4, "Reference", "DN2").with(3, "Score 1", "71")
        .with(2, "Lot", "9").read();

    assertEquals(List.of("2 Lot", "3 Score 1"), reading.errors().stream()
        .map(error -> error.row() + " " + error.column()).toList());
    assertEquals(List.of("DN2"), reading.awards().stream().map(HistoricAward::registerReference).toList());
    assertFalse(reading.isFaultless());
  }

  @Test
  @DisplayName("says in a sentence what is wrong")
  void sentences() {
    Messages messages = new Messages();
    CellError error = faultless().with(2, "Score 1", "70.5").read().errors().get(0);

    assertEquals("The score 70.5 is above the weight 70. A score is in points of its weight",
        messages.text(error.messageKey(), error.arguments().toArray()));
  }

  @Test
  @DisplayName("keeps texts within their limits")
  void limits() {
    assertEquals(List.of("2 Title: sheet.cell.tooLong", "2 Signatory: sheet.cell.tooLong",
        "2 Tenderer: sheet.cell.tooLong", "2 Reasons: sheet.cell.tooLong"), faultless()
            .with(2, "Title", "t".repeat(301)).with(2, "Signatory", "s".repeat(161))
            .with(2, "Tenderer", "n".repeat(161))
            .with(2, "Reasons", "r".repeat(10_001)).errors());
  }
}
