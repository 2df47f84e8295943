package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.DraftCompetition;
import coop.councils.dps.competition.application.EquipCompetition;
import coop.councils.dps.competition.application.PlanTimetable;
import coop.councils.dps.competition.application.PublishCompetition;
import coop.councils.dps.competition.domain.CpvCodes;
import coop.councils.dps.competition.domain.Criterion;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.competition.domain.Requirement;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.identity.application.ListPeople;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.system.application.UseOfDps;
import coop.councils.dps.system.domain.MinimumTenderTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The parts of a draft, each saved on its own, up to publication. */
@Named("edit")
@RequestScoped
public class EditCompetitionBacking {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  @Inject
  private CompetitionBacking competition;
  @Inject
  private DraftCompetition draft;
  @Inject
  private EquipCompetition equipment;
  @Inject
  private PlanTimetable plan;
  @Inject
  private PublishCompetition publication;
  @Inject
  private ListPeople people;
  @Inject
  private UseOfDps useOfDps;
  @Inject
  private Clock clock;
  @Inject
  private Uploads uploads;
  @Inject
  private Form form;
  private final Kept<MinimumTenderTime> tenderTime = new Kept<>();

  public String describe() {
    draft.describe(competition.getView().reference(), form.version(), Requirement.of(form.input("competition")));
    return page("");
  }

  public List<CpvCodes.Code> getCpvCodes() {
    return CpvCodes.all();
  }

  /** The question that the address names; null for a new one. */
  public QuestionRow getQuestion() {
    Integer number = number();
    QuestionRow row = number == null ? null : competition.getView().question(number);
    if (number != null && row == null) {
      throw new NotFoundException("a question");
    }
    return row;
  }

  public String writeQuestion() {
    draft.writeQuestion(competition.getView().reference(), form.version(), number(),
        Criterion.of(form.input("question")));
    return page("/criteria");
  }

  public String removeQuestion() {
    draft.removeQuestion(competition.getView().reference(), form.version(), getQuestion().number());
    return page("/criteria");
  }

  public String weighPrice() {
    draft.weighPrice(competition.getView().reference(), form.version(), form.input("competition"));
    return page("/criteria");
  }

  public MinimumTenderTime getTenderTime() {
    return tenderTime.get(() -> plan.ifPublishedToday(competition.getView().reference()));
  }

  public LocalDate getDeadlineDay() {
    Instant deadline = competition.getView().deadline();
    return deadline == null ? null : London.dateOf(deadline);
  }

  public String getDeadlineTime() {
    Instant deadline = competition.getView().deadline();
    return deadline == null ? "12:00" : TIME.format(deadline.atZone(London.ZONE));
  }

  public String planTimetable() {
    plan.plan(competition.getView().reference(), form.version(), form.input("timetable"));
    return page("");
  }

  public String appoint() {
    equipment.appoint(competition.getView().reference(), form.all("evaluators"));
    return page("");
  }

  /** The people who can be appointed, by reference, and their names in the same order. */
  public List<String> getColleagues() {
    return people.colleagues().stream().map(person -> person.reference().value()).toList();
  }

  public List<String> getColleagueNames() {
    return people.colleagues().stream().map(person -> person.name() + ", " + person.post()).toList();
  }

  public List<String> getAppointed() {
    return competition.getView().evaluators().stream().map(person -> person.reference().value()).toList();
  }

  /** R05: whether publication today, with a decision on the day planned, needs the acknowledgement. */
  public boolean isAcknowledgementNeeded() {
    return useOfDps.needsAcknowledgement(London.dateOf(clock.instant()),
        competition.getView().facts().decisionBy());
  }

  public String attach() {
    equipment.attach(competition.getView().reference(), uploads.file("file"));
    return page("/documents?notice=fileAdded");
  }

  public DocumentRow getDocument() {
    return competition.getView().documents().stream()
        .filter(row -> row.reference().value().equals(form.typed("document"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a document"));
  }

  public String detach() {
    equipment.detach(competition.getView().reference(), getDocument().id());
    return page("/documents?notice=fileRemoved");
  }

  /** T10: applications to the lot that should have been decided by now. */
  public int getOverdue() {
    return publication.overdue(competition.getView().reference());
  }

  public String publish() {
    publication.publish(competition.getView().reference(), form.version(), form.input("acknowledgement"));
    return page("?notice=published");
  }

  private Integer number() {
    return form.typed("number").matches("[1-9]\\d?") ? Integer.valueOf(form.typed("number")) : null;
  }

  private String page(String rest) {
    return "/buyer/competitions/" + competition.getView().reference() + rest;
  }
}
