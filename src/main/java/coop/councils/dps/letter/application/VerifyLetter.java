package coop.councils.dps.letter.application;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.letter.domain.VerifyCode;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Anybody finds out whether a letter is genuine: by the code printed on it, or bit by bit by the file itself. Nothing is
 * shown of what it says, to whom it went or who sent it.
 */
@UseCase
public class VerifyLetter {

  private static final long LARGEST = 5 * 1024 * 1024;

  private final Letters letters;

  @Inject
  public VerifyLetter(Letters letters) {
    this.letters = letters;
  }

  /** What is found out. */
  public enum Verdict {
    /** The platform made it, and it counts. */
    GENUINE,
    /** The platform made it, and it was withdrawn or replaced since. */
    WITHDRAWN,
    /** The platform never made it, or what is at hand was changed since. */
    UNKNOWN
  }

  public Verdict byCode(String typed) {
    return verdict(VerifyCode.parse(typed).flatMap(letters::byCode));
  }

  /** The very bytes, from the first to the last, by their fingerprint; larger files than any letter are not read. */
  public Verdict byFile(Upload upload) {
    if (upload.size() > LARGEST) {
      throw new InvalidInputException(List.of(new FieldError("file", "verify.file.tooLarge")));
    }
    try (InputStream content = upload.content().open()) {
      return verdict(letters.bySha256(Sha256.of(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict verdict(Optional<LetterRow> letter) {
    return letter.map(found -> found.withdrawn() ? Verdict.WITHDRAWN : Verdict.GENUINE).orElse(Verdict.UNKNOWN);
  }
}
