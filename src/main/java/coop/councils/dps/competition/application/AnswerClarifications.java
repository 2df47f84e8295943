package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Addendum;
import coop.councils.dps.competition.domain.Clarification;
import coop.councils.dps.competition.domain.ClarificationAnswer;
import coop.councils.dps.competition.domain.Clarifications;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * An owner answers questions, one or several with one answer, to everybody invited and without saying who asked (R28).
 *
 * <p>What was answered is added to and never edited. Refuses an answer after the deadline, a second one, and words that
 * tell of somebody invited unless the owner says that they have to.
 */
@UseCase
public class AnswerClarifications {

  private final Clarifications clarifications;
  private final OwnerDesk desk;
  private final StoreDocument documents;
  private final CompetitionNews news;
  private final MiniCompetitions competitions;
  private final Anonymity anonymity;

  @Inject
  public AnswerClarifications(Clarifications clarifications, OwnerDesk desk, StoreDocument documents,
      CompetitionNews news, MiniCompetitions competitions, Anonymity anonymity) {
    this.clarifications = clarifications;
    this.desk = desk;
    this.documents = documents;
    this.news = news;
    this.competitions = competitions;
    this.anonymity = anonymity;
  }

  /**
   * @param input also the words in which everybody reads the question
   * @param also references of other questions that the answer answers, reworded where {@code input} has other words
   * @param upload file that goes with it, or null
   */
  public void answer(Reference reference, Reference question, List<String> also, Input input, Upload upload) {
    MiniCompetition competition = takingTenders(reference);
    List<Clarification> questions = new ArrayList<>(List.of(find(competition, question)));
    also.stream().distinct().flatMap(other -> Reference.parse("CQ", other).stream())
        .filter(other -> !other.equals(question)).forEach(other -> questions.add(find(competition, other)));
    String wording = input.text("wording", 4000);
    String topic = input.optionalText("topic", 80).orElse("");
    String text = input.text("answer", 8000);
    input.check();
    questions.forEach(asked -> asked.mayBeAnswered().orRefuse());
    questions.get(0).reword(wording);
    questions.stream().skip(1).forEach(other -> input.optionalText("wording-" + other.reference(), 4000)
        .ifPresent(other::reword));
    List<String> read = new ArrayList<>(List.of(topic, text));
    if (upload != null) {
      read.add(upload.name());
    }
    questions.forEach(asked -> read.add(asked.row().question()));
    anonymity.checkAnswer(input, read, invited(competition));
    input.check();
    Long document = upload == null || upload.name().isBlank() ? null : documents.store("file", upload).id();
    ClarificationAnswer answer =
        clarifications.add(new ClarificationAnswer(competition.id(), topic, text, document, desk.now()));
    questions.forEach(asked -> asked.answeredBy(answer.id()));
    news.answered(competition, questions.size());
  }

  public void add(Reference reference, Reference answer, Input input) {
    MiniCompetition competition = takingTenders(reference);
    ClarificationAnswer given = clarifications.answer(competition.id(), answer)
        .orElseThrow(() -> new NotFoundException(answer));
    String text = input.text("addendum", 8000);
    input.check();
    anonymity.checkAnswer(input, List.of(text), invited(competition));
    input.check();
    clarifications.add(new Addendum(given.id(), text, desk.now()));
    news.addedTo(competition);
  }

  private List<Long> invited(MiniCompetition competition) {
    return competitions.invited(competition.id()).stream().map(InvitedRow::supplierId).toList();
  }

  private MiniCompetition takingTenders(Reference reference) {
    MiniCompetition competition = desk.ofOwner(reference);
    Decision.allowedIf(desk.takesTenders(competition).isAllowed(), "R28", "clarification.closed").orRefuse();
    return competition;
  }

  private Clarification find(MiniCompetition competition, Reference question) {
    return clarifications.byReference(question).filter(found -> found.competitionId().equals(competition.id()))
        .orElseThrow(() -> new NotFoundException(question));
  }
}
