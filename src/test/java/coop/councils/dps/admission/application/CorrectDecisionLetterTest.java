package coop.councils.dps.admission.application;

import static coop.councils.dps.support.ApplicationFixture.anApplication;
import static coop.councils.dps.support.ApplicationFixture.toAdmit;
import static coop.councils.dps.support.ApplicationFixture.toRefuse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The decision that a letter tells of")
class CorrectDecisionLetterTest {

  private static final LotRequest FIRST = anApplication().submitted().proposed(1, toAdmit()).confirmed(1).lot(1);
  private static final LotRequest SECOND = anApplication().submitted().proposed(2, toAdmit()).confirmed(2).lot(2);
  private static final LotRequest REFUSED = anApplication().submitted().proposed(1, toRefuse()).confirmed(1).lot(1);
  private static final LotRequest OPEN = anApplication().submitted().lot(2);

  @ParameterizedTest(name = "{0}")
  @DisplayName("is found by the lot in its title, whatever stands beside it in the list of letters")
  @CsvSource({
    "Admission to Lot 1: Policy,   1",
    "Admission to Lot 2: Training, 2",
    "Derbyniad i Lot 2: Polisi,    2",
    "Admission to Lot 12: Other,   0"
  })
  void byTitle(String title, int lot) {
    assertEquals(lot, of(LetterKind.ADMISSION, title, FIRST, SECOND).map(LotRequest::lotNumber).orElse(0));
  }

  @Test
  @DisplayName("is the only one with its outcome, even under a title of other words")
  void byOutcome() {
    assertEquals(Optional.of(REFUSED), of(LetterKind.REFUSAL, "Your application", REFUSED, SECOND, OPEN));
    assertEquals(Optional.of(SECOND), of(LetterKind.ADMISSION, "Your application", REFUSED, SECOND, OPEN));
    assertEquals(Optional.empty(), of(LetterKind.ADMISSION, "Your application", REFUSED, OPEN));
  }

  private static Optional<LotRequest> of(LetterKind kind, String title, LotRequest... requests) {
    LetterRow letter = new LetterRow(1L, null, kind, null, title, null, title, 1L, "Example Cooperative Ltd", null,
        "Oldham Council", null, null, null, 0, null, null, null);
    return CorrectDecisionLetter.decision(letter, List.of(requests));
  }
}
