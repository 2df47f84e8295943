package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.application.PrintLetter;
import coop.councils.dps.letter.content.SampleLetters;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.RefusedException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A letter whose seal ran out")
class ExpiredSealTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Test
  @DisplayName("is refused with a sentence that says whom to ask, and can still be looked at")
  void refused(@TempDir Path folder) throws Exception {
    SealFiles files = new SealFiles(folder);
    AtomicReference<Instant> now = new AtomicReference<>(SealFiles.NOW);
    InstantSource running = now::get;
    Seal seal = new Seal(Optional.of(files.store(SealFiles.pair("RSA", 2048)).toString()),
        Optional.of(SealFiles.PASSWORD), Optional.empty(), running.withZone(ZoneOffset.UTC));
    PrintLetter print = new PrintLetter(new LetterPdf(), seal, null, "https://dps.example");
    now.set(SealFiles.UNTIL.plusSeconds(1));

    RefusedException refusal = assertThrows(RefusedException.class, () -> print.toSend(
        SampleLetters.of(LetterKind.ADMISSION, DAY), SampleLetters.frame(LetterKind.ADMISSION, DAY, false)));
    assertEquals("letter.notSealed", refusal.refused().messageKey());
    String sentence = new Messages().text(refusal.refused());
    assertTrue(sentence.contains("Ask an administrator to renew the certificate"), sentence);
    assertTrue(print.toLookAt(SampleLetters.of(LetterKind.ADMISSION, DAY),
        SampleLetters.frame(LetterKind.ADMISSION, DAY, false)).length > 0);
  }
}
