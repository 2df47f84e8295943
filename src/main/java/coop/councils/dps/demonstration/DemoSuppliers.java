package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.supplier.domain.OrganisationDetails;
import coop.councils.dps.supplier.domain.Supplier;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Supplier organisations of all legal forms, each created by the person who administers it. */
@Dependent
class DemoSuppliers {

  private final Suppliers suppliers;
  private final DemoPeople people;
  private final DemoColleagues colleagues;
  private final DemoEvidence evidence;
  private final AuditTrail audit;

  @Inject
  DemoSuppliers(Suppliers suppliers, DemoPeople people, DemoColleagues colleagues, DemoEvidence evidence,
      AuditTrail audit) {
    this.suppliers = suppliers;
    this.people = people;
    this.colleagues = colleagues;
    this.evidence = evidence;
    this.audit = audit;
  }

  /** What follows once the organisation has registered: colleagues, and evidence kept up to date. */
  void stageLater(Timeline timeline, Script script, Cast cast) {
    colleagues.stage(timeline, cast, script);
    evidence.stage(timeline, script, cast);
  }

  void register(Script script, Cast cast) {
    Instant now = script.moment("registered");
    Script administrator = script.part("administrator");
    OrganisationDetails details = OrganisationDetails.of(script.part("organisation").input("organisation"));
    Supplier supplier = suppliers.add(new Supplier(details, now));
    people.register(administrator, now, cast).settleIn(supplier.id());
    cast.enters(details.name(), supplier);
    audit.recordPast(now, cast.actor(administrator.text("email")), "supplier.created", supplier.reference().value(),
        Map.of("name", details.name()));
  }
}
