package coop.councils.dps.award.domain;

import static coop.councils.dps.support.AwardFixture.LETTERS_SENT;
import static coop.councils.dps.support.AwardFixture.PROPOSED;
import static coop.councils.dps.support.AwardFixture.WITHOUT_STANDSTILL;
import static coop.councils.dps.support.AwardFixture.WITH_STANDSTILL;
import static coop.councils.dps.support.AwardFixture.WRITTEN;
import static coop.councils.dps.support.AwardFixture.aProposedAward;
import static coop.councils.dps.support.AwardFixture.anApprovedAward;
import static coop.councils.dps.support.AwardFixture.anAward;
import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import coop.councils.dps.shared.London;
import coop.councils.dps.support.People;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An award")
class AwardTest {

  private static final WorkingDayCalendar ENGLAND = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES);

  @Test
  @DisplayName("is not proposed while reasons for a tenderer are missing (R43)")
  void missingReasons() {
    Award award = anAward(WITH_STANDSTILL);

    assertRefused("R43", "award.advantagesMissing", () -> award.propose(2, People.AMINA, PROPOSED));
    assertEquals(AwardStatus.DRAFT, award.row().status());
  }

  @Test
  @DisplayName("keeps one reason for each tenderer and question, the last one written (R43)")
  void reasons() {
    Award award = anAward(WITH_STANDSTILL);
    award.writeAdvantage(2, 1, "A clearer plan.");
    award.writeAdvantage(2, 1, "A clearer plan, with dates.");
    award.writeAdvantage(3, 1, "A larger team.");

    assertEquals(Optional.of("A clearer plan, with dates."), award.advantage(2, 1));
    assertEquals(Optional.of("A larger team."), award.advantage(3, 1));
    assertEquals(Optional.empty(), award.advantage(2, 2));
  }

  @Test
  @DisplayName("is not rewritten once it is proposed (R48)")
  void proposedStays() {
    Award award = aProposedAward(WITH_STANDSTILL);

    assertRefused("R48", "award.notADraft", () -> award.write(2, WITHOUT_STANDSTILL, People.AMINA, PROPOSED));
    assertRefused("R48", "award.notADraft", () -> award.writeAdvantage(2, 1, "Otherwise."));
    assertEquals(1, award.winningTenderId());
  }

  @Test
  @DisplayName("is approved by another person than proposed it (R49)")
  void twoPeople() {
    Award award = aProposedAward(WITH_STANDSTILL);

    assertRefused("R49", "award.samePerson",
        () -> award.approve(People.AMINA, "Head of Procurement", LETTERS_SENT, ENGLAND));
    assertRefused("R49", "award.samePerson", () -> award.sendBack("Think again", People.AMINA));
    assertNull(award.lettersSentAt());

    award.approve(People.BRIAN, "Head of Procurement", LETTERS_SENT, ENGLAND);
    assertEquals(AwardStatus.APPROVED, award.row().status());
    assertEquals("Brian Cole", award.row().approvedByName());
    assertEquals("Head of Procurement", award.row().approvedByPost());
  }

  @Test
  @DisplayName("is not approved before it is proposed, nor twice (R49)")
  void notProposed() {
    assertRefused("R49", "award.notProposed", anAward(WITH_STANDSTILL).mayBeApprovedBy(People.BRIAN));
    assertRefused("R49", "award.notProposed",
        anApprovedAward(WITH_STANDSTILL, LETTERS_SENT).mayBeApprovedBy(People.CERYS));
  }

  @Test
  @DisplayName("that is sent back is a draft again, with the reason, until it is proposed anew (R49)")
  void sentBack() {
    Award award = aProposedAward(WITH_STANDSTILL);
    award.sendBack("Say more about question 2.", People.BRIAN);

    assertEquals(AwardStatus.DRAFT, award.row().status());
    assertEquals("Say more about question 2.", award.row().sentBackReason());

    award.write(1, WITHOUT_STANDSTILL, People.BRIAN, WRITTEN);
    award.propose(0, People.BRIAN, PROPOSED);
    assertNull(award.row().sentBackReason());
    assertRefused("R49", "award.samePerson", award.mayBeApprovedBy(People.BRIAN));
    assertAllowed(award.mayBeApprovedBy(People.AMINA));
  }

  @ParameterizedTest(name = "{0}: letters {1}, standstill to the end of {2}, signature from {3}")
  @DisplayName("is signed only after the standstill that was promised (R40, R41; worked examples D12 to D25)")
  @CsvSource({
    "D12, 2020-04-03T09:00:00Z, 2020-04-14, 2020-04-15",
    "D15, 2022-09-09T09:00:00Z, 2022-09-20, 2022-09-21",
    "D17, 2024-03-19T09:00:00Z, 2024-04-02, 2024-04-03",
    "D19, 2027-12-17T09:00:00Z, 2027-12-29, 2027-12-30",
    "D23, 2027-11-08T16:45:00Z, 2027-11-18, 2027-11-19",
    "D25, 2026-06-30T23:15:00Z, 2026-07-13, 2026-07-14"
  })
  void standstill(String id, Instant sent, LocalDate lastDay, LocalDate earliest) {
    Award award = anApprovedAward(WITH_STANDSTILL, sent);

    assertEquals(lastDay, award.row().standstillLastDay());
    assertEquals(earliest, award.row().earliestSignature());
    assertRefused("R40", "standstill.refused", award.mayBeSignedOn(lastDay));
    assertRefused("R40", "standstill.refused", () -> award.signed(lastDay));
    assertEquals(AwardStatus.APPROVED, award.row().status());

    award.signed(earliest);
    assertEquals(AwardStatus.SIGNED, award.row().status());
  }

  @Test
  @DisplayName("without a standstill may be signed on the day of the letters (R46)")
  void noStandstill() {
    Award award = anApprovedAward(WITHOUT_STANDSTILL, LETTERS_SENT);

    assertNull(award.row().standstillLastDay());
    assertAllowed(award.mayBeSignedOn(London.dateOf(LETTERS_SENT)));
  }

  @Test
  @DisplayName("is not signed on a day before its letters went out (R49)")
  void beforeLetters() {
    Award award = anApprovedAward(WITHOUT_STANDSTILL, LETTERS_SENT);

    assertEquals(false, award.mayBeSignedOn(London.dateOf(LETTERS_SENT).minusDays(1)).isAllowed());
  }

  @Test
  @DisplayName("is signed once, and only when approved (R40)")
  void signedOnce() {
    Award award = anApprovedAward(WITHOUT_STANDSTILL, LETTERS_SENT);
    LocalDate day = London.dateOf(LETTERS_SENT).plusDays(1);
    assertRefused("R40", "contract.notNow.PROPOSED", aProposedAward(WITHOUT_STANDSTILL).mayBeSignedOn(day));

    award.signed(day);
    assertRefused("R40", "contract.notNow.SIGNED", () -> award.signed(day));
  }

  @ParameterizedTest(name = "{0}: first {1}, then {2}: to the end of {3}")
  @DisplayName("counts its standstill from the last notice and never shortens it (R40; worked example D23)")
  @CsvSource({
    "D23, 2027-11-04T10:00:00Z, 2027-11-08T16:45:00Z, 2027-11-18",
    "same day, 2027-11-04T10:00:00Z, 2027-11-04T18:00:00Z, 2027-11-15",
    "same end, 2027-11-04T10:00:00Z, 2027-11-05T10:00:00Z, 2027-11-15",
    "earlier, 2027-11-08T10:00:00Z, 2027-11-04T10:00:00Z, 2027-11-18",
    "over midnight in summer, 2026-06-30T22:30:00Z, 2026-06-30T23:15:00Z, 2026-07-13",
    "over Christmas, 2027-12-10T10:00:00Z, 2027-12-17T10:00:00Z, 2027-12-29"
  })
  void lastNotice(String id, Instant first, Instant last, LocalDate lastDay) {
    Award award = anApprovedAward(WITH_STANDSTILL, first);
    award.lastNoticeSent(last, ENGLAND);

    assertEquals(lastDay, award.row().standstillLastDay());
    assertRefused("R40", "standstill.refused", award.mayBeSignedOn(lastDay));
    assertAllowed(award.mayBeSignedOn(lastDay.plusDays(1)));
  }

  @Test
  @DisplayName("without a standstill gets none from a later notice (R46)")
  void lastNoticeWithoutStandstill() {
    Award award = anApprovedAward(WITHOUT_STANDSTILL, LETTERS_SENT);
    award.lastNoticeSent(LETTERS_SENT.plusSeconds(86_400), ENGLAND);

    assertNull(award.row().standstillLastDay());
  }

  @Test
  @DisplayName("that is signed, or not yet approved, has no standstill that a notice could lengthen (R40)")
  void lastNoticeAtAnotherTime() {
    Award signed = anApprovedAward(WITH_STANDSTILL, LETTERS_SENT);
    LocalDate promised = signed.row().standstillLastDay();
    signed.signed(promised.plusDays(1));
    signed.lastNoticeSent(Instant.parse("2028-02-01T10:00:00Z"), ENGLAND);
    assertEquals(promised, signed.row().standstillLastDay());

    Award proposed = aProposedAward(WITH_STANDSTILL);
    proposed.lastNoticeSent(LETTERS_SENT, ENGLAND);
    assertNull(proposed.row().standstillLastDay());
  }

  @Test
  @DisplayName("has letters to correct from its approval to its signature (R48)")
  void toldWhileApproved() {
    assertRefused("R48", "award.lettersFinal", anAward(WITH_STANDSTILL).mayBeToldAnewBy(People.BRIAN));
    assertRefused("R48", "award.lettersFinal", aProposedAward(WITH_STANDSTILL).mayBeToldAnewBy(People.BRIAN));

    Award award = anApprovedAward(WITHOUT_STANDSTILL, LETTERS_SENT);
    assertAllowed(award.mayBeToldAnewBy(People.BRIAN));
    assertRefused("R49", "award.samePerson", award.mayBeToldAnewBy(People.AMINA));
    award.signed(London.dateOf(LETTERS_SENT));
    assertRefused("R48", "award.lettersFinal", award.mayBeToldAnewBy(People.BRIAN));
  }
}
