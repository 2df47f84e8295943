package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.CompetitionTemplate;
import coop.councils.dps.competition.domain.CompetitionTemplates;
import coop.councils.dps.competition.domain.CriteriaLibrary;
import coop.councils.dps.competition.domain.LibraryCriterionRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The administrator keeps what drafts may begin from: criteria of the library and price, each with a weight. Oldham's
 * people read them, owners choose one.
 *
 * <p>Refuses weights that do not total 100 (R25), one without a criterion, and a change made from a page older than the
 * record.
 */
@UseCase
public class KeepTemplates {

  private static final BigDecimal WHOLE = new BigDecimal("100");

  private final CompetitionTemplates templates;
  private final CriteriaLibrary library;
  private final AuditTrail audit;
  private final CurrentUser user;

  @Inject
  public KeepTemplates(CompetitionTemplates templates, CriteriaLibrary library, AuditTrail audit, CurrentUser user) {
    this.templates = templates;
    this.library = library;
    this.audit = audit;
    this.user = user;
  }

  /** As pages show it. */
  public record Row(Reference reference, CompetitionTemplate.Words words, long version) {

    private static Row of(CompetitionTemplate template) {
      return new Row(template.reference(), template.words(), template.version());
    }
  }

  public List<Row> all() {
    user.requireOldham();
    return templates.all().stream().map(Row::of).toList();
  }

  /** What an owner may begin from, whatever the lot. */
  public List<Row> offered() {
    user.requireOwner();
    return templates.all().stream().map(Row::of).filter(row -> !row.words().retired()).toList();
  }

  public void add(Input input) {
    user.requireAdministrator();
    CompetitionTemplate template = new CompetitionTemplate(words(input));
    templates.add(template);
    audit.record("template.added", template.reference().value(), Map.of("name", template.words().name()));
  }

  /** @param version that the page was made from */
  public void change(Reference reference, long version, Input input) {
    user.requireAdministrator();
    CompetitionTemplate template = templates.byReference(reference)
        .orElseThrow(() -> new NotFoundException(reference));
    CompetitionTemplate.Words words = words(input);
    audit.checkVersion(reference, version, template.version());
    template.describe(words);
    audit.record("template.changed", reference.value(), Map.of("name", words.name(), "retired", words.retired()));
  }

  /** Weights are typed beside each criterion, in {@code weight-<id>}; left empty for one that is not of it. */
  private CompetitionTemplate.Words words(Input input) {
    String name = input.text("name", 160);
    String lot = input.typed("lot");
    BigDecimal price = input.percent("priceWeight");
    Map<Long, BigDecimal> weights = new LinkedHashMap<>();
    boolean read = true;
    for (LibraryCriterionRow criterion : library.all()) {
      String field = "weight-" + criterion.id();
      if (!input.typed(field).isBlank()) {
        BigDecimal weight = input.percent(field);
        read &= weight != null;
        if (weight != null && weight.signum() > 0) {
          weights.put(criterion.id(), weight);
        }
      }
    }
    if (read && price != null) {
      judge(weights, price, input);
    }
    input.check();
    return new CompetitionTemplate.Words(name, lot.matches("[12]") ? Integer.valueOf(lot) : null, weights, price,
        input.ticked("retired"));
  }

  private static void judge(Map<Long, BigDecimal> weights, BigDecimal price, Input input) {
    BigDecimal total = weights.values().stream().reduce(price, BigDecimal::add);
    if (weights.isEmpty()) {
      input.wrong("priceWeight", "template.noCriterion");
    } else if (total.compareTo(WHOLE) != 0) {
      input.wrong("priceWeight", "template.total", total.stripTrailingZeros().toPlainString());
    }
  }
}
