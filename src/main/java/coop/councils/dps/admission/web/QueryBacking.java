package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ReplyToQuery;
import coop.councils.dps.admission.domain.AnswerQueryRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A supplier reads what Oldham asked about its answers, and replies. */
@Named("answerQuery")
@RequestScoped
public class QueryBacking {

  @Inject
  private ReplyToQuery queries;
  @Inject
  private ApplyBacking apply;
  @Inject
  private AnswerInput typed;
  @Inject
  private Form form;
  private final Kept<List<AnswerQueryRow>> waiting = new Kept<>();

  public List<AnswerQueryRow> getWaiting() {
    return waiting.get(() -> queries.waiting(reference()));
  }

  /** The query about the question that the address names. */
  public AnswerQueryRow getRow() {
    return getWaiting().stream().filter(row -> row.questionCode().equals(form.typed("code"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a query"));
  }

  public String reply() {
    queries.reply(reference(), form.typed("code"), typed.of(apply.getItem().question()));
    return "/supplier/applications/" + reference() + "?notice=queryReplied";
  }

  private Reference reference() {
    return Reference.parse("APP", form.typed("ref")).orElseThrow(() -> new NotFoundException("an application"));
  }
}
