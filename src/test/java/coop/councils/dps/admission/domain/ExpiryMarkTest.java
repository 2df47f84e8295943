package coop.councils.dps.admission.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reminder that something runs out")
class ExpiryMarkTest {

  @ParameterizedTest(name = "{0} before {1}: {2}")
  @DisplayName("goes 60, 30 and 7 days before the last day, and once it is past; never for a mark passed over")
  @CsvSource({
    "2027-05-01, 2027-07-01, ",
    "2027-05-02, 2027-07-01, SIXTY_DAYS",
    "2027-05-31, 2027-07-01, SIXTY_DAYS",
    "2027-06-01, 2027-07-01, THIRTY_DAYS",
    "2027-06-24, 2027-07-01, SEVEN_DAYS",
    "2027-07-01, 2027-07-01, SEVEN_DAYS",
    "2027-07-02, 2027-07-01, PAST",
    "2029-07-02, 2027-07-01, PAST"
  })
  void marks(LocalDate today, LocalDate expiresOn, ExpiryMark mark) {
    assertEquals(mark, ExpiryMark.reachedOn(today, expiresOn).orElse(null));
  }
}
