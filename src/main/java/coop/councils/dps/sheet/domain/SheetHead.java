package coop.councils.dps.sheet.domain;

import coop.councils.dps.shared.InvisibleCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The first row, which says what each column holds: in any order, capitals and blanks around a head do not matter.
 *
 * <p>Finds heads that are unknown, missing or there twice.
 */
public final class SheetHead {

  private final List<String> heads = new ArrayList<>();

  private SheetHead() {}

  /**
   * @param known every head that the sheet may have
   * @param required those it must have
   */
  public static SheetHead of(Sheet.Line line, List<String> known, List<String> required, Findings findings) {
    Map<String, String> byPlain = known.stream().collect(Collectors.toMap(SheetHead::plain, head -> head));
    Findings.OfRow row = findings.row(line.number());
    SheetHead head = new SheetHead();
    for (String typed : line.cells()) {
      String name = byPlain.get(plain(typed));
      if (name == null && !typed.isBlank()) {
        row.wrong(shortened(typed), "sheet.head.unknown", shortened(typed));
      } else if (name != null && head.heads.contains(name)) {
        row.wrong(name, "sheet.head.twice", name);
      }
      head.heads.add(name);
    }
    required.forEach(name -> head.mustHave(name, row));
    return head;
  }

  public void mustHave(String name, Findings.OfRow row) {
    if (!has(name)) {
      row.wrong(name, "sheet.head.missing", name);
    }
  }

  public boolean has(String name) {
    return heads.contains(name);
  }

  public SheetRow row(Sheet.Line line, Findings findings) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < line.cells().size(); i++) {
      String text = clean(line.cells().get(i));
      if (i < heads.size() && heads.get(i) != null) {
        cells.put(heads.get(i), text);
      } else if (!text.isEmpty()) {
        findings.row(line.number()).wrong(shortened(text), "sheet.cell.noHead", shortened(text));
      }
    }
    return new SheetRow(line.number(), cells);
  }

  /** Line ends stay; what is invisible and does harm is found wrong where its cell is read. */
  private static String clean(String text) {
    return InvisibleCharacters.withoutHarmless(text.replace("\r\n", "\n")).strip();
  }

  private static String plain(String head) {
    return clean(head).replaceFirst("\\s*\\([^)]*\\)$", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text) {
    String clean = clean(text);
    return clean.length() > 40 ? clean.substring(0, 40) + "…" : clean;
  }
}
