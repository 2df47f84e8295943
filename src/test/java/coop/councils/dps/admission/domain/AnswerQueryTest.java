package coop.councils.dps.admission.domain;

import static coop.councils.dps.support.ApplicationFixture.DECIDED;
import static coop.councils.dps.support.ApplicationFixture.anApplication;
import static coop.councils.dps.support.ApplicationFixture.toAdmit;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.support.ApplicationFixture;
import coop.councils.dps.support.People;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A query about an answer (R08)")
class AnswerQueryTest {

  private static final LocalDate REPLY_BY = LocalDate.of(2027, 12, 20);
  private static final Instant LAST_MOMENT = Instant.parse("2027-12-20T23:59:59Z");

  @Test
  @DisplayName("opens its answer until the end of its day, keeps what stood there, and opens no other")
  void opens() {
    Application application = anApplication().answering("6.1", "Once.").answering("4.1", "no").submitted().please();
    AnswerQuery query = about(application, "6.1");

    query.reply("In March 2026.", People.CERYS, LAST_MOMENT);

    assertEquals("In March 2026.", application.answers().get("6.1"));
    assertEquals("Once.", query.row().answerBefore());
    assertRefused("R08", "query.closed", query.mayBeReplied(LAST_MOMENT));
    assertRefused("R08", "application.submittedAlready", () -> application.answer("4.1", "yes", LAST_MOMENT));
  }

  @Test
  @DisplayName("is closed the second after its day, in the United Kingdom")
  void tooLate() {
    AnswerQuery query = about(anApplication().answering("6.1", "Once.").submitted().please(), "6.1");
    assertRefused("R08", "query.tooLate", () -> query.reply("Late.", People.CERYS, LAST_MOMENT.plusSeconds(1)));
  }

  @Test
  @DisplayName("is asked only while there is something to decide, and closed once all is decided")
  void decided() {
    assertRefused("R09", "application.nothingToDecide", () -> about(anApplication().please(), "6.1"));
    ApplicationFixture fixture = anApplication().answering("6.1", "Once.").submitted();
    AnswerQuery query = about(fixture.please(), "6.1");
    fixture.proposed(1, toAdmit()).confirmed(1).proposed(2, toAdmit()).confirmed(2);
    assertRefused("R08", "query.closed", query.mayBeReplied(LAST_MOMENT));
  }

  private static AnswerQuery about(Application application, String code) {
    return new AnswerQuery(application, code, "When?", REPLY_BY, People.AMINA, DECIDED.minusSeconds(1));
  }
}
