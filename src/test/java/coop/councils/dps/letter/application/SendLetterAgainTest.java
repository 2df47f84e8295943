package coop.councils.dps.letter.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A letter that is mailed again")
class SendLetterAgainTest {

  @Test
  @DisplayName("names its addresses in the history, and of many the number and the first")
  void note() {
    assertEquals("a@co-op.example, b@co-op.example",
        SendLetterAgain.note(List.of("a@co-op.example", "b@co-op.example")));
    String note = SendLetterAgain.note(Collections.nCopies(40, "n".repeat(246) + ".example"));
    assertTrue(note.startsWith("40: n") && note.endsWith(" …"), note);
    assertTrue(note.length() <= 2000, "The history holds 2,000 characters, not " + note.length());
  }
}
