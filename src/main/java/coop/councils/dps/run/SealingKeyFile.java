package coop.councils.dps.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key of tenders on a developer's machine: made once and kept beside the data that it opens. */
public final class SealingKeyFile {

  private static final int BYTES = 32;

  private SealingKeyFile() {}

  /** @return the key in base64, as the setting TENDER_KEY wants it */
  public static String in(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] key = new byte[BYTES];
      new SecureRandom().nextBytes(key);
      Files.createDirectories(file.getParent());
      Files.writeString(file, Base64.getEncoder().encodeToString(key));
    }
    return Files.readString(file).strip();
  }
}
