package coop.councils.dps.identity.application;

import coop.councils.dps.shared.Input;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Hashes and checks passwords with PBKDF2-HMAC-SHA512 at 210,000 rounds, and refuses those that everybody guesses.
 */
@ApplicationScoped
public class Passwords {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final Set<String> COMMON = Set.of("password", "passw0rd", "qwerty", "letmein", "welcome", "council",
      "procurement", "oldham", "cooperative", "123456789", "abcdefgh", "iloveyou", "administrator", "changeme");

  private Pbkdf2PasswordHash hash;
  private String hashOfNobody;

  protected Passwords() {}

  @Inject
  public Passwords(Pbkdf2PasswordHash hash) {
    this.hash = hash;
    hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
        "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
    hashOfNobody = hash.generate("nobody".toCharArray());
  }

  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  /** Takes the same time for an account that does not exist, given as null. */
  boolean matches(String password, String stored) {
    boolean matches = hash.verify(password.toCharArray(), stored == null ? hashOfNobody : stored);
    return matches && stored != null;
  }

  /**
   * Reads a new password. Length counts, rules of composition do not; common words with digits around them are
   * refused.
   *
   * @return null when it was refused
   */
  static String choose(Input input, Map<String, String> typed, String field) {
    String password = typed.getOrDefault(field, "");
    if (password.length() < SHORTEST) {
      return input.wrong(field, "password.tooShort", SHORTEST);
    }
    if (password.length() > LONGEST) {
      return input.wrong(field, "password.tooLong", LONGEST);
    }
    String rest = password.toLowerCase(Locale.ROOT);
    for (String word : COMMON) {
      rest = rest.replace(word, "");
    }
    boolean guessable = rest.chars().filter(Character::isLetter).distinct().count() < 4;
    return guessable ? input.wrong(field, "password.common") : password;
  }
}
