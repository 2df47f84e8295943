package coop.councils.dps.letter.pdf;

/** The two weights a letter is set in: Liberation Sans 2, under the SIL Open Font License 1.1. */
enum Face {
  REGULAR("/liberation/LiberationSans-Regular.ttf", "R"),
  BOLD("/liberation/LiberationSans-Bold.ttf", "B");

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
