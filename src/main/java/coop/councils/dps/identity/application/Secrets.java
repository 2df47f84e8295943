package coop.councils.dps.identity.application;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secrets of mailed links: 256 random bits each. Only their hash is stored. */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  static String random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
