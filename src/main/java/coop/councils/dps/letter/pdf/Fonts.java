package coop.councils.dps.letter.pdf;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Both faces with the subset that every letter carries: English, the languages of Western Europe, Welsh, and the signs
 * letters use. What goes beyond it is embedded as a second, small subset in the letters that need it.
 */
final class Fonts {

  private static final String SIGNS = "‐–—‘’“”•…€™−";

  /** So many second subsets are kept; the same names and places come again, and making a subset takes milliseconds. */
  private static final int SUBSETS_KEPT = 64;

  private final Map<Face, Typeface> typefaces = new EnumMap<>(Face.class);
  private final Map<Face, EmbeddedFont> common = new EnumMap<>(Face.class);
  private final Map<Rare, EmbeddedFont> rare = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Rare, EmbeddedFont> eldest) {
      return size() > SUBSETS_KEPT;
    }
  });
  private final Set<Integer> repertoire = repertoire();
  private final boolean[] inRepertoire = new boolean[0x2700];
  private Typeface otherScripts;

  /** Characters of a face beyond the common ones. */
  private record Rare(Face face, Set<Integer> characters) {}

  Fonts() {
    repertoire.forEach(character -> inRepertoire[character] = true);
    for (Face face : Face.OF_EVERY_LETTER) {
      Typeface typeface = new Typeface(face, repertoire);
      repertoire.forEach(character -> {
        if (!typeface.covers(character)) {
          throw new IllegalStateException("The typeface lacks U+" + Integer.toHexString(character));
        }
      });
      typefaces.put(face, typeface);
      common.put(face, typeface.subset(repertoire));
    }
  }

  Typeface typeface(Face face) {
    return face == Face.OTHER_SCRIPTS ? otherScripts() : typefaces.get(face);
  }

  /** The face in which a character is printed where another one is wanted: that one, unless it lacks the character. */
  Face faceOf(char character, Face wanted) {
    boolean there = isCommon(character) || typefaces.get(wanted).covers(character);
    return there ? wanted : Face.OTHER_SCRIPTS;
  }

  /** Width of the character in thousandths of the type size. */
  int width(char character, Face wanted) {
    return typeface(faceOf(character, wanted)).width(character);
  }

  /** The subset that every letter carries. */
  EmbeddedFont common(Face face) {
    return common.get(face);
  }

  /** A subset of just these characters. Two threads may make the same one at once, which gives the same bytes. */
  EmbeddedFont rare(Face face, Set<Integer> characters) {
    Rare key = new Rare(face, Set.copyOf(characters));
    EmbeddedFont subset = rare.get(key);
    if (subset == null) {
      subset = typeface(face).subset(new TreeSet<>(characters));
      rare.put(key, subset);
    }
    return subset;
  }

  boolean isCommon(int character) {
    return character < inRepertoire.length && inRepertoire[character];
  }

  /** Whether the character can be printed in both weights, if need be in the face for other scripts. */
  boolean covers(int character) {
    return isCommon(character) || typefaces.values().stream().allMatch(typeface -> typeface.covers(character))
        || otherScripts().covers(character);
  }

  /** Read when a letter first needs it: hardly any does. */
  private synchronized Typeface otherScripts() {
    if (otherScripts == null) {
      otherScripts = new Typeface(Face.OTHER_SCRIPTS, Set.of());
    }
    return otherScripts;
  }

  private static Set<Integer> repertoire() {
    Set<Integer> characters = new TreeSet<>();
    addRange(characters, ' ', '~');
    addRange(characters, 0xA0, 0xAC);
    addRange(characters, 0xAE, 0xFF);
    addRange(characters, 0x174, 0x178);
    addRange(characters, 0x1E80, 0x1E85);
    addRange(characters, 0x1EF2, 0x1EF3);
    SIGNS.chars().forEach(characters::add);
    return characters;
  }

  private static void addRange(Set<Integer> characters, int first, int last) {
    IntStream.rangeClosed(first, last).forEach(characters::add);
  }
}
