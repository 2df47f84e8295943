package coop.councils.dps.letter.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.RefusedException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Letters that are handed out together")
class DownloadLimitsTest {

  @Test
  @DisplayName("are at most 50 in one PDF")
  void onePdf() {
    assertDoesNotThrow(() -> ManyLettersServlet.refuseBeyondOnePdf(letters(50, 1)));
    refused("One PDF holds up to 50 letters; these are 51. Take them as ZIP, or ask for fewer.",
        () -> ManyLettersServlet.refuseBeyondOnePdf(letters(51, 1)));
  }

  @Test
  @DisplayName("are at most as many and as large as a plain ZIP can hold")
  void zip() {
    String sentence = "These %s letters are too many or too large for one ZIP. Choose fewer: one year.";
    assertDoesNotThrow(() -> LetterZip.refuseBeyondLimits(letters(65_000, 60_000)));
    refused(sentence.formatted("65,001"), () -> LetterZip.refuseBeyondLimits(letters(65_001, 1)));
    refused(sentence.formatted("4,001"), () -> LetterZip.refuseBeyondLimits(letters(4_001, 1_000_000)));
  }

  private static List<LetterRow> letters(int count, int size) {
    return Collections.nCopies(count, new LetterRow(1L, null, LetterKind.ADMISSION, null, "", "", "", 1L, "", null, "",
        null, null, "", size, null, null, null));
  }

  private static void refused(String sentence, Executable check) {
    RefusedException refusal = assertThrows(RefusedException.class, check);
    assertEquals(sentence, new Messages().text(refusal.refused()));
  }
}
