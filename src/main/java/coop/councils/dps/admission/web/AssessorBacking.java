package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.AskAboutAnswer;
import coop.councils.dps.admission.application.AssignApplication;
import coop.councils.dps.admission.application.DeclareAssessorInterest;
import coop.councils.dps.admission.application.ExtendTime;
import coop.councils.dps.admission.domain.AnswerQueryRow;
import coop.councils.dps.admission.domain.AssessorRow;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who assesses an application: interests declared, the officer who looks after it, and the time they take. */
@Named("assessor")
@RequestScoped
public class AssessorBacking {

  @Inject
  private DeclareAssessorInterest interests;
  @Inject
  private AssignApplication assignment;
  @Inject
  private ExtendTime time;
  @Inject
  private AskAboutAnswer queries;
  @Inject
  private Form form;
  private final Kept<Optional<AssessorRow>> own = new Kept<>();
  private final Kept<Boolean> reader = new Kept<>();
  private final Kept<List<AssessorRow>> declarations = new Kept<>();
  private final Kept<List<PersonRow>> officers = new Kept<>();
  private final Kept<List<AnswerQueryRow>> asked = new Kept<>();

  /** Null while the person has declared nothing. */
  public AssessorRow getOwn() {
    return own.get(() -> interests.own(reference())).orElse(null);
  }

  /** Whether the person may read the answers. */
  public boolean isReader() {
    return reader.get(() -> interests.mayRead(reference()));
  }

  public List<AssessorRow> getDeclarations() {
    return declarations.get(() -> interests.all(reference()));
  }

  public String declare() {
    interests.declare(reference(), form.input("assessor"));
    return page("interestDeclared");
  }

  public String declareLater() {
    interests.declareLater(reference(), form.input("assessor"));
    return page("interestDeclared");
  }

  /** The officers by reference, and their names in the same order. */
  public List<String> getOfficers() {
    return all().stream().map(officer -> officer.reference().value()).toList();
  }

  public List<String> getOfficerNames() {
    return all().stream().map(PersonRow::name).toList();
  }

  public String assign() {
    assignment.assign(reference(), form.typed("officer"));
    return page("assigned");
  }

  public boolean isExtendable() {
    return time.isPossible(reference());
  }

  /** The last day if the time is extended. */
  public LocalDate getUntil() {
    return time.until(reference());
  }

  public String extend() {
    time.extend(reference(), form.input("extend"));
    return page("timeExtended");
  }

  /** What was asked about answers, latest first. */
  public List<AnswerQueryRow> getQueries() {
    return asked.get(() -> queries.all(reference()));
  }

  public String ask() {
    queries.ask(reference(), form.typed("code"), form.input("query"));
    return page("queryAsked");
  }

  private List<PersonRow> all() {
    return officers.get(assignment::officers);
  }

  private String page(String notice) {
    return "/manage/applications/" + reference() + "?notice=" + notice;
  }

  private Reference reference() {
    return Reference.parse("APP", form.typed("ref")).orElseThrow(() -> new NotFoundException("an application"));
  }
}
