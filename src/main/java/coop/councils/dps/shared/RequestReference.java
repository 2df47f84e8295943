package coop.councils.dps.shared;

import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;

/** The short name of one request, shown on error pages, written in the log and kept in the audit record. */
@RequestScoped
public class RequestReference {

  private static final char[] ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final SecureRandom RANDOM = new SecureRandom();

  private String value;

  public String value() {
    if (value == null) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        text.append(i == 4 ? "-" : "").append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
      }
      value = text.toString();
    }
    return value;
  }
}
