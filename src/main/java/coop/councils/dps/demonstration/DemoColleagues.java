package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.supplier.domain.JoinRequest;
import coop.councils.dps.supplier.domain.JoinRequests;
import coop.councils.dps.supplier.domain.Supplier;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Who was invited by a supplier and has not come yet, and who asks to join it. */
@Dependent
class DemoColleagues {

  private final DemoPeople people;
  private final JoinRequests requests;
  private final AuditTrail audit;

  @Inject
  DemoColleagues(DemoPeople people, JoinRequests requests, AuditTrail audit) {
    this.people = people;
    this.requests = requests;
    this.audit = audit;
  }

  void stage(Timeline timeline, Cast cast, Script supplier) {
    String name = supplier.part("organisation").text("name");
    for (Script person : supplier.parts("invited")) {
      timeline.at(person.moment("at"), () -> people.waits(person, cast.supplier(name).id(),
          cast.actor(supplier.part("administrator").text("email"))));
    }
    for (Script person : supplier.parts("asking")) {
      timeline.at(person.moment("at"), () -> ask(person, name, cast.supplier(name), cast));
    }
  }

  private void ask(Script person, String name, Supplier supplier, Cast cast) {
    Instant now = person.moment("at");
    people.register(person, now, cast);
    Actor actor = cast.actor(person.text("email"));
    JoinRequest request = new JoinRequest(supplier.id(), actor.accountId(), person.text("message"), now);
    requests.add(request);
    audit.recordPast(now, actor, "joinRequest.asked", request.reference().value(), Map.of("supplier", name));
  }
}
