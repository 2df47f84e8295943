package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.AnswerClarifications;
import coop.councils.dps.competition.application.AnsweredQuestions;
import coop.councils.dps.competition.application.Clarify;
import coop.councils.dps.competition.application.ReadAnswers;
import coop.councils.dps.competition.domain.ClarificationRow;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Questions about a competition and their answers. */
@Named("clarifications")
@RequestScoped
public class ClarificationsBacking {

  @Inject
  private Clarify clarify;
  @Inject
  private ReadAnswers readAnswers;
  @Inject
  private AnswerClarifications answers;
  @Inject
  private Uploads uploads;
  @Inject
  private CompetitionBacking competition;
  @Inject
  private OpportunityBacking opportunity;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<List<ClarificationRow>> waiting = new Kept<>();
  private final Kept<List<AnsweredQuestions.Topic>> topics = new Kept<>();
  private final Kept<Clarify.Asking> asking = new Kept<>();

  public List<ClarificationRow> getWaiting() {
    return waiting.get(() -> clarify.waiting(reference()));
  }

  /** What the own organisation asked and nobody has answered yet. */
  public List<ClarificationRow> getOwn() {
    return asking().waiting();
  }

  /** Why no question can be asked; empty where one can. */
  public String getObstacle() {
    return asking().may() instanceof Decision.Refused refused ? messages.text(refused) : "";
  }

  public List<AnsweredQuestions.Topic> getTopics() {
    return topics.get(() -> readAnswers.topics(reference()));
  }

  /** The question that the address names, while it waits. */
  public ClarificationRow getQuestion() {
    return getWaiting().stream().filter(row -> row.reference().value().equals(form.typed("question"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a question"));
  }

  /** References of the other questions that wait, and their words in the same order. */
  public List<String> getOthers() {
    return getOtherRows().stream().map(row -> row.reference().value()).toList();
  }

  public List<String> getOtherWords() {
    return getOtherRows().stream().map(ClarificationRow::question).toList();
  }

  /** The other questions that wait. */
  public List<ClarificationRow> getOtherRows() {
    return getWaiting().stream().filter(row -> !row.equals(getQuestion())).toList();
  }

  /** The answer that the address names. */
  public AnsweredQuestions getAnswer() {
    return getTopics().stream().flatMap(topic -> topic.answers().stream())
        .filter(given -> given.answer().reference().value().equals(form.typed("answer"))).findFirst()
        .orElseThrow(() -> new NotFoundException("an answer"));
  }

  /** Whether the buyer can still answer: for display only, as the use case judges. */
  public boolean isAnswerable() {
    return competition.getView().status() == CompetitionStatus.PUBLISHED
        && !opportunity.isOver(competition.getView().deadline());
  }

  public boolean isAskable() {
    return asking().may().isAllowed();
  }

  private Clarify.Asking asking() {
    return asking.get(() -> clarify.asking(reference()));
  }

  public String ask() {
    clarify.ask(reference(), form.input("clarification"));
    return "/supplier/opportunities/" + reference() + "?notice=asked";
  }

  public String answer() {
    answers.answer(reference(), getQuestion().reference(), form.all("also"), form.input("clarification"),
        uploads.file("file"));
    return "/buyer/competitions/" + reference() + "/questions?notice=answered";
  }

  public String add() {
    answers.add(reference(), getAnswer().answer().reference(), form.input("clarification"));
    return "/buyer/competitions/" + reference() + "/questions?notice=addedTo";
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
