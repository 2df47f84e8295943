package coop.councils.dps.competition.application;

import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Input;
import coop.councils.dps.supplier.domain.Suppliers;
import coop.councils.dps.supplier.domain.Traces;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Keeps out of questions and answers, which everybody reads, what tells who asked (R28).
 *
 * <p>The asker is held to its own name, people and addresses. Who answers is held to those of everybody invited alike,
 * because what depended on the asker would tell who it is.
 */
@Dependent
class Anonymity {

  private final Suppliers suppliers;
  private final Accounts accounts;

  @Inject
  Anonymity(Suppliers suppliers, Accounts accounts) {
    this.suppliers = suppliers;
    this.accounts = accounts;
  }

  /** What may mean something else can stay when the asker says so. */
  void checkQuestion(Input input, String question, long asker) {
    traces(List.of(asker)).in(question).ifPresent(trace -> {
      if (trace.certain()) {
        input.wrong("question", "clarification.question.tellsWhoAsks", trace.source());
      } else if (!input.ticked("noName")) {
        input.wrong("noName", "clarification.noName.isIt", trace.source());
      }
    });
  }

  /** What has to be named, such as who runs a service now, can stay when the buyer says so. */
  void checkAnswer(Input input, Collection<String> texts, Collection<Long> invited) {
    if (!input.ticked("named")) {
      traces(invited).in(String.join("\n", texts))
          .ifPresent(trace -> input.wrong("named", "clarification.named.isIt", trace.source()));
    }
  }

  private Traces traces(Collection<Long> supplierIds) {
    Traces traces = new Traces();
    suppliers.rows(supplierIds).forEach(traces::addOrganisation);
    List<PersonRow> people = accounts.peopleOf(Role.Side.SUPPLIER, supplierIds);
    people.stream().map(PersonRow::name).forEach(traces::addPerson);
    traces.addAddresses(people.stream().map(PersonRow::email).toList());
    return traces;
  }
}
