package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.StateConditions;
import coop.councils.dps.competition.domain.Conditions;
import coop.councils.dps.competition.domain.Conditions.Renewal;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Terms, contact and declarations of a draft. */
@Named("conditions")
@RequestScoped
public class ConditionsBacking {

  @Inject
  private StateConditions conditions;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<List<String>> names = new Kept<>();

  public Renewal[] getRenewals() {
    return Renewal.values();
  }

  /** Each with how many suppliers would be asked today, in the order of {@link #getRenewals}. */
  public List<String> getRenewalNames() {
    return names.get(this::namesOfRenewals);
  }

  private List<String> namesOfRenewals() {
    return Arrays.stream(Renewal.values()).map(renewal -> renewal == Renewal.NOBODY
        ? messages.text("conditions.renewal.nobody")
        : messages.text("conditions.renewal.after", renewal.months(), conditions.due(reference(), renewal))).toList();
  }

  public String save() {
    conditions.state(reference(), form.version(), Conditions.of(form.input("conditions")));
    return "/buyer/competitions/" + reference();
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
