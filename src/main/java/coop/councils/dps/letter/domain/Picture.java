package coop.councils.dps.letter.domain;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture of a letter: the crest of the authority, a scanned signature.
 *
 * @param png PNG of 8 bits a channel in red, green and blue, neither interlaced nor transparent
 * @param alternative what it shows, for those who do not see it
 */
public record Picture(byte[] png, int width, int height, String alternative) {

  public Picture {
    Texts.required(alternative, "alternative text of a picture");
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("A picture of " + width + " by " + height);
    }
    png = png.clone();
  }

  @Override
  public byte[] png() {
    return png.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture && Arrays.equals(png, picture.png)
        && alternative.equals(picture.alternative);
  }

  @Override
  public int hashCode() {
    return Objects.hash(alternative, Arrays.hashCode(png));
  }
}
