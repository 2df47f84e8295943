package coop.councils.dps.shared;

import java.util.Arrays;
import java.util.List;

/** The lines of what was typed on several, such as a postal address. */
public final class Lines {

  private Lines() {}

  /** Without blank ones and the blanks around; none for null. */
  public static List<String> of(String text) {
    return text == null ? List.of()
        : Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
