package coop.councils.dps.register.domain;

import coop.councils.dps.sheet.domain.CellError;
import coop.councils.dps.sheet.domain.Findings;
import coop.councils.dps.sheet.domain.Sheet;
import coop.councils.dps.sheet.domain.SheetHead;
import coop.councils.dps.sheet.domain.SheetReading;
import coop.councils.dps.sheet.domain.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The old register as a sheet tells it: the awards, or everything that is wrong.
 *
 * @param awards those without an error; taken over only when there is no error at all
 */
public record RegisterReading(List<HistoricAward> awards, List<CellError> errors) implements SheetReading {

  /** The references that the sheet names, as they are compared. */
  public static Set<String> references(Sheet sheet) {
    return rows(sheet, new Findings()).stream().map(row -> Surroundings.key(row.cell(RegisterColumn.REFERENCE)))
        .filter(reference -> !reference.isEmpty()).collect(Collectors.toSet());
  }

  public static RegisterReading of(Sheet sheet, Surroundings surroundings) {
    Findings findings = new Findings();
    findings.addAll(sheet.errors());
    List<HistoricAward> awards = new ArrayList<>();
    AwardReader reader = new AwardReader(surroundings, findings);
    together(rows(sheet, findings), findings).forEach(rows -> reader.read(rows).ifPresent(awards::add));
    return new RegisterReading(awards, findings.inOrder(RegisterColumn.allHeads()));
  }

  /** None when the heads are wrong: then nothing below them can be understood. */
  private static List<SheetRow> rows(Sheet sheet, Findings findings) {
    int before = findings.count();
    SheetHead head = RegisterHead.of(sheet.lines().get(0), findings);
    return findings.count() > before ? List.of()
        : sheet.lines().stream().skip(1).map(line -> head.row(line, findings)).toList();
  }

  /** The rows of each reference, which stand together; a reference that comes again is found wrong. */
  private static List<List<SheetRow>> together(List<SheetRow> rows, Findings findings) {
    List<List<SheetRow>> awards = new ArrayList<>();
    Map<String, Integer> begun = new HashMap<>();
    String current = null;
    for (SheetRow row : rows) {
      String reference = Surroundings.key(row.cell(RegisterColumn.REFERENCE));
      Findings.OfRow found = findings.row(row.number());
      if (reference.isEmpty()) {
        found.wrong(RegisterColumn.REFERENCE.head(), "sheet.cell.required");
      } else if (reference.equals(current)) {
        awards.get(awards.size() - 1).add(row);
      } else if (begun.containsKey(reference)) {
        found.wrong(RegisterColumn.REFERENCE.head(), "register.reference.again", row.cell(RegisterColumn.REFERENCE),
            String.valueOf(begun.get(reference)));
      } else {
        begun.put(reference, row.number());
        awards.add(new ArrayList<>(List.of(row)));
        current = reference;
      }
    }
    return awards;
  }

  public int tenders() {
    return awards.stream().mapToInt(award -> award.tenders().size()).sum();
  }
}
