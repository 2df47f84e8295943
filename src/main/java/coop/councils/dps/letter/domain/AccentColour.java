package coop.councils.dps.letter.domain;

/**
 * The authority's colour for the rule of its letterhead and, where it is dark enough to read, for its name.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record AccentColour(int rgb) {

  /** The contrast with white that text needs by WCAG 2.2, criterion 1.4.3. */
  private static final double READABLE = 4.5;

  public AccentColour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("Not a colour: " + rgb);
    }
  }

  /** Reads {@code #RRGGBB}. */
  public static AccentColour of(String hex) {
    if (!hex.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("Not a colour: " + hex);
    }
    return new AccentColour(Integer.parseInt(hex.substring(1), 16));
  }

  public boolean readableOnWhite() {
    double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    return 1.05 / (luminance + 0.05) >= READABLE;
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
