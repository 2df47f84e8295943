package coop.councils.dps.letter.content;

/** A SHA-256 as 64 hexadecimal digits, printed in two lines of 32 so that it can be compared by eye. */
public record Fingerprint(String sha256) {

  private static final int HALF = 32;

  String printed() {
    return sha256.length() <= HALF ? sha256 : sha256.substring(0, HALF) + "\n" + sha256.substring(HALF);
  }
}
