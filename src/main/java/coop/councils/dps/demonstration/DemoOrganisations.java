package coop.councils.dps.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Oldham's people, the members with theirs, and the suppliers with their applications. */
@Dependent
class DemoOrganisations {

  private final DemoPeople people;
  private final DemoMembers members;
  private final DemoSuppliers suppliers;
  private final DemoApplications applications;
  private final DemoDecisions decisions;

  @Inject
  DemoOrganisations(DemoPeople people, DemoMembers members, DemoSuppliers suppliers, DemoApplications applications,
      DemoDecisions decisions) {
    this.people = people;
    this.members = members;
    this.suppliers = suppliers;
    this.applications = applications;
    this.decisions = decisions;
  }

  void stage(Timeline timeline, Cast cast, DemoCalendar calendar) {
    for (Script person : Script.read("oldham.json", calendar)) {
      timeline.at(person.moment("since"), () -> people.invite(person, null, cast));
    }
    for (Script member : Script.read("members.json", calendar)) {
      timeline.at(member.moment("entered"), () -> members.add(member, cast));
      member.parts("people").forEach(person -> timeline.at(person.moment("since"),
          () -> members.invite(person, cast.member(member.text("name")), cast)));
      member.parts("requests").forEach(request -> timeline.at(request.moment("asked"),
          () -> members.ask(request, cast.member(member.text("name")))));
    }
    for (Script supplier : Script.read("suppliers.json", calendar)) {
      timeline.at(supplier.moment("registered"), () -> suppliers.register(supplier, cast));
      suppliers.stageLater(timeline, supplier, cast);
      supplier.parts("applications").forEach(application -> stage(timeline, cast, supplier, application));
    }
  }

  private void stage(Timeline timeline, Cast cast, Script supplier, Script script) {
    StagedApplication application = new StagedApplication(supplier, script);
    timeline.at(script.moment("started"), () -> applications.start(application, cast));
    if (!script.has("submitted")) {
      return;
    }
    timeline.at(script.moment("submitted"), () -> applications.submit(application, cast));
    for (Script decision : script.parts("decisions")) {
      timeline.at(decision.moment("proposed"), () -> decisions.propose(application, decision, cast));
      if (decision.has("confirmed")) {
        timeline.at(decision.moment("confirmed"), () -> decisions.confirm(application, decision, cast));
      }
    }
  }
}
