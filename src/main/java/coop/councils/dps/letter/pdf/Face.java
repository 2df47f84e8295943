package coop.councils.dps.letter.pdf;

import java.util.List;

/**
 * The two weights a letter is set in, Liberation Sans 2 under the SIL Open Font License 1.1, and the face that steps in
 * for scripts that it lacks: DejaVu Sans, under its own free licence.
 */
enum Face {
  REGULAR("/liberation/LiberationSans-Regular.ttf", "R"),
  BOLD("/liberation/LiberationSans-Bold.ttf", "B"),
  OTHER_SCRIPTS("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", "O");

  /** The faces of which every letter carries the common characters. */
  static final List<Face> OF_EVERY_LETTER = List.of(REGULAR, BOLD);

  private final String path;
  private final String resource;

  Face(String path, String resource) {
    this.path = path;
    this.resource = resource;
  }

  String path() {
    return path;
  }

  /** Name of the face in the resources of a page. */
  String resource() {
    return resource;
  }

  /** Name, in the resources of a page, of the characters that go beyond the repertoire of all letters. */
  String rareResource() {
    return resource + "X";
  }
}
