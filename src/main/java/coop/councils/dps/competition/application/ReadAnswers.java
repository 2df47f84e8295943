package coop.councils.dps.competition.application;

import coop.councils.dps.competition.application.AnsweredQuestions.Added;
import coop.councils.dps.competition.application.AnsweredQuestions.Topic;
import coop.councils.dps.competition.domain.Addendum;
import coop.councils.dps.competition.domain.AnswerRow;
import coop.councils.dps.competition.domain.ClarificationRow;
import coop.councils.dps.competition.domain.Clarifications;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the answers to questions about a competition by topic, the same to everybody who may see it (R28). */
@UseCase
public class ReadAnswers {

  private final Clarifications clarifications;
  private final Documents documents;
  private final ViewCompetition view;

  @Inject
  public ReadAnswers(Clarifications clarifications, Documents documents, ViewCompetition view) {
    this.clarifications = clarifications;
    this.documents = documents;
    this.view = view;
  }

  /** Topics in the order in which each was answered first, those without a heading on top. */
  public List<Topic> topics(Reference reference) {
    long competition = view.visible(reference).id();
    List<AnswerRow> answers = clarifications.answers(competition);
    Map<Long, List<ClarificationRow>> questions = clarifications.of(competition).stream()
        .filter(row -> row.answerId() != null).collect(Collectors.groupingBy(ClarificationRow::answerId));
    Map<Long, List<Added>> addenda = clarifications.addenda(competition).stream().collect(Collectors.groupingBy(
        Addendum::answerId, Collectors.mapping(added -> new Added(added.text(), added.addedAt()),
            Collectors.toList())));
    Map<Long, DocumentRow> files = documents.byId(answers.stream().map(AnswerRow::documentId)
        .filter(Objects::nonNull).toList()).stream().collect(Collectors.toMap(DocumentRow::id, Function.identity()));
    Map<String, List<AnsweredQuestions>> byTopic = answers.stream().map(row -> new AnsweredQuestions(row,
        questions.getOrDefault(row.id(), List.of()), files.get(row.documentId()),
        addenda.getOrDefault(row.id(), List.of()))).collect(Collectors.groupingBy(given -> given.answer().topic(),
            LinkedHashMap::new, Collectors.toList()));
    return byTopic.entrySet().stream().map(entry -> new Topic(entry.getKey(), entry.getValue()))
        .sorted((a, b) -> Boolean.compare(!a.name().isEmpty(), !b.name().isEmpty())).toList();
  }
}
