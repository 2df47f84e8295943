package coop.councils.dps.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Five invented competitions: two with contracts of 2022, one that takes tenders, one that waits to be opened, and a
 * draft.
 */
@Dependent
class DemoCompetitions {

  private static final List<String> FILES = List.of("care-report.json", "food-initiatives.json", "current.json");

  private final DemoDrafts drafts;
  private final DemoInvitations invitations;
  private final DemoTenders tenders;
  private final DemoOutcome outcome;
  private final DemoRecords records;

  @Inject
  DemoCompetitions(DemoDrafts drafts, DemoInvitations invitations, DemoTenders tenders, DemoOutcome outcome,
      DemoRecords records) {
    this.drafts = drafts;
    this.invitations = invitations;
    this.tenders = tenders;
    this.outcome = outcome;
    this.records = records;
  }

  void stage(Timeline timeline, Cast cast, DemoCalendar calendar) {
    FILES.stream().flatMap(file -> Script.read(file, calendar).stream()).map(StagedCompetition::new)
        .forEach(staged -> stage(timeline, staged, cast));
  }

  private void stage(Timeline timeline, StagedCompetition staged, Cast cast) {
    Script script = staged.script();
    timeline.at(script.moment("begun"), () -> drafts.write(staged, cast));
    if (script.has("published")) {
      timeline.at(script.moment("published"), () -> {
        invitations.publish(staged, cast);
        records.invitation(staged, cast);
      });
    }
    for (Script question : script.parts("clarifications")) {
      timeline.at(question.moment("asked"), () -> invitations.ask(staged, question, cast));
      if (question.has("answered")) {
        timeline.at(question.moment("answered"), () -> invitations.answer(staged, question, cast));
      }
    }
    for (Script tender : script.parts("tenders")) {
      timeline.at(tender.moment("started"), () -> tenders.write(staged, tender, cast));
      tender.parts("submissions").forEach(submission ->
          timeline.at(submission.moment("at"), () -> tenders.submit(staged, tender, submission, cast)));
    }
    if (script.has("opening")) {
      timeline.at(script.part("opening").moment("begun"), () -> {
        tenders.open(staged, cast);
        records.opening(staged, cast);
      });
      outcome.stage(timeline, staged, cast);
    }
  }
}
