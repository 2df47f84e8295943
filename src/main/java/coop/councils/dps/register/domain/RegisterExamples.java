package coop.councils.dps.register.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two invented rows for the template that no import would take, because their buyer is no member. */
public final class RegisterExamples {

  private static final Map<String, List<String>> EXAMPLES = Map.ofEntries(
      twice(RegisterColumn.REFERENCE, "EXAMPLE-1", "EXAMPLE-1"),
      twice(RegisterColumn.LOT, "1", ""),
      twice(RegisterColumn.BUYER, "Example Borough Council", ""),
      twice(RegisterColumn.TITLE, "An Example: Reviewing How Sample Grants Are Given", ""),
      twice(RegisterColumn.INVITED, "2021-05-04", ""),
      twice(RegisterColumn.DEADLINE, "2021-05-28", ""),
      twice(RegisterColumn.DECIDED, "2021-06-14", ""),
      twice(RegisterColumn.STANDSTILL, "10 days", ""),
      twice(RegisterColumn.VALUE, "18500", ""),
      twice(RegisterColumn.STARTS, "2021-07-01", ""),
      twice(RegisterColumn.ENDS, "2021-12-31", ""),
      twice(RegisterColumn.SIGNED, "2021-06-28", ""),
      twice(RegisterColumn.SIGNATORY, "Pat Example", ""),
      twice(RegisterColumn.POST, "Head of Sample Services", ""),
      twice(RegisterColumn.TENDERER, "Example Cooperative Ltd", "Sample Commons CIC"),
      twice(RegisterColumn.ADDRESS, "12 Invention Street; Exampleton; ZZ1 2AA", "Sample Square; Sampleford; ZZ2 5BB"),
      twice(RegisterColumn.RECEIVED, "2021-05-27", "2021-05-28"),
      twice(RegisterColumn.OUTCOME, "winner", "unsuccessful"),
      twice(RegisterColumn.REASONS, "A clear method, with people who receive grants on the panel.",
          "A sound method. The interviews were few for the time allowed."),
      twice(RegisterColumn.ADVANTAGES, "", "The winning tender put people who receive grants on the panel."),
      Map.entry("Criterion 1", List.of("Method", "")), Map.entry("Weight 1", List.of("70", "")),
      Map.entry("Score 1", List.of("58", "49.5")), Map.entry("Criterion 2", List.of("Price", "")),
      Map.entry("Weight 2", List.of("30", "")), Map.entry("Score 2", List.of("27.25", "30")));

  private RegisterExamples() {}

  /** The heads first. */
  public static List<List<String>> rows() {
    List<String> heads = RegisterColumn.allHeads();
    return Stream.concat(Stream.of(heads), Stream.of(0, 1).map(row -> heads.stream()
        .map(head -> EXAMPLES.getOrDefault(head, List.of("", "")).get(row)).toList())).toList();
  }

  private static Map.Entry<String, List<String>> twice(RegisterColumn column, String first, String second) {
    return Map.entry(column.head(), List.of(first, second));
  }
}
