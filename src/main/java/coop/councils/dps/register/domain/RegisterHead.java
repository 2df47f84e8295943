package coop.councils.dps.register.domain;

import coop.councils.dps.shared.InvisibleCharacters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The first row, which says what each column holds: in any order, capitals and blanks around a head do not matter.
 *
 * <p>Finds heads that are unknown, missing or there twice, and a criterion without its weight or score.
 */
final class RegisterHead {

  private static final Map<String, String> KNOWN =
      RegisterColumn.allHeads().stream().collect(Collectors.toMap(RegisterHead::plain, head -> head));

  private final List<String> heads = new ArrayList<>();

  private RegisterHead() {}

  static RegisterHead of(RegisterSheet.Line line, Findings findings) {
    Findings.OfRow row = findings.row(line.number());
    RegisterHead head = new RegisterHead();
    for (String typed : line.cells()) {
      String known = KNOWN.get(plain(typed));
      if (known == null && !typed.isBlank()) {
        row.wrong(shortened(typed), "register.head.unknown", shortened(typed));
      } else if (known != null && head.heads.contains(known)) {
        row.wrong(known, "register.head.twice", known);
      }
      head.heads.add(known);
    }
    Arrays.stream(RegisterColumn.values()).map(RegisterColumn::head).filter(name -> !head.heads.contains(name))
        .forEach(name -> row.wrong(name, "register.head.missing", name));
    RegisterColumn.criteria().forEach(criterion -> head.findPartsMissing(criterion, row));
    return head;
  }

  /** The first group must be there; of any other, all of it or nothing. */
  private void findPartsMissing(RegisterColumn.OfCriterion criterion, Findings.OfRow row) {
    if (criterion.number() == 1 || criterion.heads().anyMatch(heads::contains)) {
      criterion.heads().filter(name -> !heads.contains(name))
          .forEach(name -> row.wrong(name, "register.head.missing", name));
    }
  }

  RegisterRow row(RegisterSheet.Line line, Findings findings) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < line.cells().size(); i++) {
      String text = clean(line.cells().get(i));
      if (i < heads.size() && heads.get(i) != null) {
        cells.put(heads.get(i), text);
      } else if (!text.isEmpty()) {
        findings.row(line.number()).wrong(shortened(text), "register.cell.noHead", shortened(text));
      }
    }
    return new RegisterRow(line.number(), cells);
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
