package coop.councils.dps.award.application;

import coop.councils.dps.evaluation.domain.Ranking.Ranked;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends the letters of one award, to the winner and to everybody else who tendered, all in one unit of work. */
@Dependent
public class OutcomeLetters {

  private final OutcomeLetterContent content;
  private final Suppliers suppliers;
  private final IssueLetter letters;
  private final MailAddresses addresses;

  @Inject
  public OutcomeLetters(OutcomeLetterContent content, Suppliers suppliers, IssueLetter letters,
      MailAddresses addresses) {
    this.content = content;
    this.suppliers = suppliers;
    this.letters = letters;
    this.addresses = addresses;
  }

  void send(AwardStory story) {
    List<Long> ids = story.ranking().tenders().stream().map(ranked -> ranked.tender().supplierId()).toList();
    Map<Long, SupplierRow> recipients =
        suppliers.rows(ids).stream().collect(Collectors.toMap(SupplierRow::id, Function.identity()));
    for (Ranked ranked : story.ranking().tenders()) {
      long supplier = ranked.tender().supplierId();
      letters.issue(content.of(story, ranked, recipients.get(supplier)), addresses.ofSupplier(supplier));
    }
  }
}
