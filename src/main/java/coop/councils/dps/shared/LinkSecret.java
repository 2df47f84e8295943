package coop.councils.dps.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a mailed link: 256 random bits, of which only the hash is stored. */
public final class LinkSecret {

  private static final SecureRandom RANDOM = new SecureRandom();

  private LinkSecret() {}

  public static String random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
