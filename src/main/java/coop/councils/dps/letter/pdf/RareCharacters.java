package coop.councils.dps.letter.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The characters of one letter that go beyond the subset all letters carry. */
final class RareCharacters {

  private final Map<Face, Set<Integer>> characters = new EnumMap<>(Face.class);

  void add(Face face, int character) {
    characters.computeIfAbsent(face, any -> new TreeSet<>()).add(character);
  }

  Map<Face, Set<Integer>> byFace() {
    return characters;
  }
}
