package coop.councils.dps.register.domain;

import coop.councils.dps.sheet.domain.Findings;
import coop.councils.dps.sheet.domain.Sheet;
import coop.councils.dps.sheet.domain.SheetHead;
import java.util.Arrays;

/** The heads of the old register: the columns of the template, and of the criteria as many as the awards need. */
final class RegisterHead {

  private RegisterHead() {}

  /** Finds also a criterion without its weight or score. */
  static SheetHead of(Sheet.Line line, Findings findings) {
    SheetHead head = SheetHead.of(line, RegisterColumn.allHeads(),
        Arrays.stream(RegisterColumn.values()).map(RegisterColumn::head).toList(), findings);
    RegisterColumn.criteria().forEach(criterion -> findPartsMissing(head, criterion, findings.row(line.number())));
    return head;
  }

  /** The first group must be there; of any other, all of it or nothing. */
  private static void findPartsMissing(SheetHead head, RegisterColumn.OfCriterion criterion, Findings.OfRow row) {
    if (criterion.number() == 1 || criterion.heads().anyMatch(head::has)) {
      criterion.heads().forEach(name -> head.mustHave(name, row));
    }
  }
}
