package coop.councils.dps.evaluation.web;

import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.web.CompetitionBacking;
import coop.councils.dps.evaluation.application.AgreeScore;
import coop.councils.dps.evaluation.application.DeclareInterest;
import coop.councils.dps.evaluation.application.RecordScore;
import coop.councils.dps.evaluation.application.ViewEvaluation;
import coop.councils.dps.evaluation.domain.DeclarationRow;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.ModeratedRow;
import coop.councils.dps.evaluation.domain.ScoreRow;
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
import java.util.Set;
import java.util.stream.IntStream;

/** Interests, scores and moderation of one competition. */
@Named("evaluation")
@RequestScoped
public class EvaluationBacking {

  @Inject
  private CompetitionBacking competition;
  @Inject
  private DeclareInterest interests;
  @Inject
  private ViewEvaluation view;
  @Inject
  private RecordScore scores;
  @Inject
  private AgreeScore agreement;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<DeclarationRow> ownDeclaration = new Kept<>();
  private final Kept<List<DeclarationRow>> declarations = new Kept<>();
  private final Kept<String> refusal = new Kept<>();
  private final Kept<Boolean> evaluator = new Kept<>();
  private final Kept<TenderRow> tender = new Kept<>();
  private final Kept<TenderContent> content = new Kept<>();
  private List<TenderRow> tenders;
  private List<ScoreRow> own;
  private List<ScoreRow> all;
  private List<ModeratedRow> agreed;
  private Set<Long> judging;

  public DeclarationRow getOwnDeclaration() {
    return ownDeclaration.get(() -> interests.own(reference()).orElse(null));
  }

  public List<DeclarationRow> getDeclarations() {
    return declarations.get(() -> interests.all(reference()));
  }

  /** Why this person may not judge; null when they may. */
  public String getRefusal() {
    return refusal.get(() -> view.mayJudge(reference()) instanceof Decision.Refused refused ? messages.text(refused) : null);
  }

  public boolean isEvaluator() {
    return evaluator.get(() -> view.isEvaluator(reference()));
  }

  public List<TenderRow> getTenders() {
    if (tenders == null) {
      tenders = view.tenders(reference());
    }
    return tenders;
  }

  public TenderRow getTender() {
    return tender.get(() -> view.tender(reference(), tenderReference()));
  }

  public TenderContent getContent() {
    return content.get(() -> view.content(reference(), tenderReference()));
  }

  public QuestionRow getQuestion() {
    QuestionRow question = competition.getView().question(number());
    if (question == null) {
      throw new NotFoundException("a question");
    }
    return question;
  }

  public List<Integer> getMarks() {
    return IntStream.rangeClosed(0, Judgement.BEST).boxed().toList();
  }

  public ScoreRow ownScore(Long tender, int question) {
    if (own == null) {
      own = view.ownScores(reference());
    }
    return own.stream().filter(row -> row.tenderId().equals(tender) && row.questionNumber() == question).findFirst()
        .orElse(null);
  }

  public List<ScoreRow> scoresOf(Long tender, int question) {
    if (all == null) {
      all = view.allScores(reference());
    }
    return all.stream().filter(row -> row.tenderId().equals(tender) && row.questionNumber() == question).toList();
  }

  public ModeratedRow agreedScore(Long tender, int question) {
    if (agreed == null) {
      agreed = view.agreed(reference());
    }
    return agreed.stream().filter(row -> row.tenderId().equals(tender) && row.questionNumber() == question)
        .findFirst().orElse(null);
  }

  public boolean isModeratable(Long tender, int question) {
    if (judging == null) {
      judging = view.judging(reference());
    }
    return scoresOf(tender, question).stream().map(ScoreRow::evaluatorId).toList().containsAll(judging);
  }

  public String address(String part, Reference tender, int question) {
    return page(part + tender + "/" + question);
  }

  /** Whose answer, in which competition. */
  public String getCaption() {
    return getRefusal() != null ? competition.getView().title()
        : getTender().supplierName() + ", " + competition.getView().title();
  }

  public String declare() {
    interests.declare(reference(), form.input("interest"));
    return page("?notice=interestDeclared");
  }

  public String score() {
    scores.score(reference(), tenderReference(), getQuestion().number(), Judgement.of(form.input("score")));
    return page("/scores?notice=saved");
  }

  public String agree() {
    agreement.agree(reference(), tenderReference(), getQuestion().number(), Judgement.of(form.input("moderation")));
    return page("/moderation?notice=saved");
  }

  private String page(String rest) {
    return "/buyer/competitions/" + reference() + rest;
  }

  private int number() {
    return form.typed("number").matches("[1-9]\\d?") ? Integer.parseInt(form.typed("number")) : 0;
  }

  private Reference tenderReference() {
    return Reference.parse("TEN", form.typed("tender")).orElseThrow(() -> new NotFoundException("a tender"));
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
