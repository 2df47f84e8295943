package coop.councils.dps.shared;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key under which the platform stores what nobody may read in its database. It is part of the configuration and
 * never of the database.
 *
 * <p>Refuses whatever is not 32 bytes in base64.
 */
public final class SealingKey {

  /** Name of the setting. */
  public static final String SETTING = "TENDER_KEY";

  private static final int BYTES = 32;
  private static final int ID_BYTES = 4;

  private final SecretKey key;
  private final byte[] id;

  private SealingKey(byte[] bytes) {
    this.key = new SecretKeySpec(bytes, "AES");
    this.id = Arrays.copyOf(Sha256.digest().digest(bytes), ID_BYTES);
  }

  public static SealingKey parse(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64.strip());
      if (bytes.length == BYTES) {
        return new SealingKey(bytes);
      }
    } catch (IllegalArgumentException notBase64) {
      // The value stays unnamed: a mistyped key is still a secret.
    }
    throw new IllegalArgumentException(SETTING + " is not 32 bytes in base64. Make one with: openssl rand -base64 32");
  }

  /** Tells keys apart without telling anything of them. */
  public String id() {
    return HexFormat.of().formatHex(id);
  }

  SecretKey key() {
    return key;
  }

  byte[] idBytes() {
    return id.clone();
  }
}
