package coop.councils.dps.member.domain;

import coop.councils.dps.sheet.domain.CellError;
import coop.councils.dps.sheet.domain.CellReader;
import coop.councils.dps.sheet.domain.Findings;
import coop.councils.dps.sheet.domain.Sheet;
import coop.councils.dps.sheet.domain.SheetHead;
import coop.councils.dps.sheet.domain.SheetReading;
import coop.councils.dps.sheet.domain.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The register of members as a sheet tells it, or everything that is wrong.
 *
 * @param entries none when there is an error
 */
public record MembersReading(List<MemberEntry> entries, List<CellError> errors) implements SheetReading {

  /** Name in the invented row of the template, which nobody means to import. */
  public static final String EXAMPLE = "Example Borough Council";

  public static MembersReading of(Sheet sheet) {
    Findings findings = new Findings();
    findings.addAll(sheet.errors());
    int before = findings.count();
    SheetHead head =
        SheetHead.of(sheet.lines().get(0), MemberColumn.heads(), MemberColumn.requiredHeads(), findings);
    List<MemberEntry> entries = new ArrayList<>();
    if (findings.count() == before) {
      Map<String, Integer> rows = new HashMap<>();
      sheet.lines().stream().skip(1).map(line -> head.row(line, findings))
          .forEach(row -> entries.add(entry(row, findings, rows)));
    }
    List<CellError> errors = findings.inOrder(MemberColumn.heads());
    return new MembersReading(errors.isEmpty() ? entries : List.of(), errors);
  }

  /** @param rows where each name stood first */
  private static MemberEntry entry(SheetRow row, Findings findings, Map<String, Integer> rows) {
    CellReader cells = new CellReader(row, findings);
    MemberEntry entry = new MemberEntry(row.number(), new MemberReader(cells).read());
    Integer other = entry.facts().name() == null ? null : rows.putIfAbsent(entry.key(), row.number());
    if (other != null) {
      cells.wrong(MemberColumn.NAME, "members.twice", entry.facts().name(), String.valueOf(other));
    }
    return entry;
  }
}
