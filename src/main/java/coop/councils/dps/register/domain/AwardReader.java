package coop.councils.dps.register.domain;

import coop.councils.dps.sheet.domain.CellReader;
import coop.councils.dps.sheet.domain.Findings;
import coop.councils.dps.sheet.domain.SheetRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rows of one reference as an award with its tenders. */
final class AwardReader {

  private final Surroundings surroundings;
  private final Findings findings;

  AwardReader(Surroundings surroundings, Findings findings) {
    this.surroundings = surroundings;
    this.findings = findings;
  }

  /** @return empty when anything was found wrong */
  Optional<HistoricAward> read(List<SheetRow> rows) {
    int before = findings.count();
    List<CellReader> readers = rows.stream().map(row -> new CellReader(row, findings)).toList();
    CellReader first = readers.get(0);
    AwardFacts facts = new AwardFactsReader(first, surroundings).read();
    readers.subList(1, readers.size()).forEach(later -> findDifferences(first, later));
    List<TenderFacts> tenders = readers.stream().map(reader -> new TenderReader(reader, facts, surroundings.today())
        .read()).toList();
    findTwins(readers, tenders);
    findWinner(readers, tenders);
    return findings.count() == before ? Optional.of(new HistoricAward(facts, tenders)) : Optional.empty();
  }

  /** What is said of the award again on a later row must be the same. */
  private static void findDifferences(CellReader first, CellReader later) {
    for (String head : RegisterColumn.headsOfAward()) {
      String again = later.typed(head);
      if (!again.isEmpty() && !again.equals(first.typed(head))) {
        later.wrong(head, "register.cell.differs", String.valueOf(first.row()));
      }
    }
  }

  private static void findTwins(List<CellReader> readers, List<TenderFacts> tenders) {
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < tenders.size(); i++) {
      String name = tenders.get(i).name();
      Integer other = name == null ? null : rows.putIfAbsent(name.toLowerCase(Locale.ROOT), readers.get(i).row());
      if (other != null) {
        readers.get(i).wrong(RegisterColumn.TENDERER, "register.tenderer.twice", name, String.valueOf(other));
      }
    }
  }

  /** R24: one tender won, and none has more points. */
  private static void findWinner(List<CellReader> readers, List<TenderFacts> tenders) {
    List<Integer> winners = new ArrayList<>();
    for (int i = 0; i < tenders.size(); i++) {
      if (tenders.get(i).winner()) {
        winners.add(i);
      }
    }
    if (winners.isEmpty()) {
      readers.get(0).wrong(RegisterColumn.OUTCOME, "register.winner.none");
    }
    winners.stream().skip(1).forEach(i -> readers.get(i).wrong(RegisterColumn.OUTCOME, "register.winner.two",
        String.valueOf(readers.get(winners.get(0)).row())));
    boolean scored = tenders.stream().flatMap(tender -> tender.points().stream()).allMatch(Objects::nonNull);
    if (winners.size() == 1 && scored) {
      BigDecimal best = tenders.stream().map(TenderFacts::total).max(Comparator.naturalOrder()).orElseThrow();
      BigDecimal won = tenders.get(winners.get(0)).total();
      if (won.compareTo(best) < 0) {
        readers.get(winners.get(0)).wrong(RegisterColumn.OUTCOME, "register.winner.notFirst", won.toPlainString(),
            best.toPlainString());
      }
    }
  }
}
