package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.KeepTemplates;
import coop.councils.dps.competition.domain.LibraryCriterionRow;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What drafts may begin from: kept by the administrator, chosen by owners. */
@Named("templates")
@RequestScoped
public class TemplatesBacking {

  @Inject
  private KeepTemplates keep;
  @Inject
  private CriteriaBacking criteria;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<List<KeepTemplates.Row>> all = new Kept<>();
  private final Kept<List<KeepTemplates.Row>> offered = new Kept<>();

  public List<KeepTemplates.Row> getAll() {
    return all.get(keep::all);
  }

  /** The one that the address names; null for a new one. */
  public KeepTemplates.Row getRow() {
    return form.typed("template").isEmpty() ? null : getAll().stream()
        .filter(row -> row.reference().value().equals(form.typed("template"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a template"));
  }

  /** Weight of a criterion in the template at hand, as it would be typed; empty where it is not of it. */
  public String weight(LibraryCriterionRow criterion) {
    BigDecimal weight = getRow() == null ? null : getRow().words().weights().get(criterion.id());
    return weight == null ? "" : weight.stripTrailingZeros().toPlainString();
  }

  /** Criteria on offer, and retired ones that the template at hand has. */
  public List<LibraryCriterionRow> getCriteria() {
    return criteria.getAll().stream().filter(row -> !row.retired() || !weight(row).isEmpty()).toList();
  }

  /** What a criterion weighs in a template, in words such as "Method 30%, Price 20%". */
  public String summary(KeepTemplates.Row row) {
    return Stream.concat(criteria.getAll().stream().filter(one -> row.words().weights().containsKey(one.id()))
        .map(one -> share(one.title(), row.words().weights().get(one.id()))),
        Stream.of(share(messages.text("criteria.price"), row.words().priceWeight()))).reduce((a, b) -> a + ", " + b)
        .orElseThrow();
  }

  private static String share(String name, BigDecimal weight) {
    return name + " " + weight.stripTrailingZeros().toPlainString() + "%";
  }

  /** Nothing, then what owners may begin from; {@link #getChoiceNames} in the same order. */
  public List<String> getChoices() {
    return Stream.concat(Stream.of("NONE"), getOffered().stream().map(row -> row.reference().value())).toList();
  }

  public List<String> getChoiceNames() {
    return Stream.concat(Stream.of(messages.text("template.none")), getOffered().stream().map(row ->
        messages.text(row.words().lotNumber() == null ? "template.choice" : "template.choice.lot", row.words().name(),
            row.words().lotNumber()))).toList();
  }

  private List<KeepTemplates.Row> getOffered() {
    return offered.get(keep::offered);
  }

  public String save() {
    if (getRow() == null) {
      keep.add(form.input("template"));
    } else {
      keep.change(getRow().reference(), form.version(), form.input("template"));
    }
    return "/manage/templates?notice=saved";
  }
}
