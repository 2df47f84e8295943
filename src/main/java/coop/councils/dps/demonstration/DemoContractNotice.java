package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.system.domain.DynamicPurchasingSystems;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** The administrator records the contract notice of the DPS. Its true number is not in the records, so this is invented. */
@Dependent
class DemoContractNotice {

  private static final String INVENTED = "2020/S 000-000000 (invented for the demonstration)";

  private final DynamicPurchasingSystems systems;
  private final AuditTrail audit;

  @Inject
  DemoContractNotice(DynamicPurchasingSystems systems, AuditTrail audit) {
    this.systems = systems;
    this.audit = audit;
  }

  void stage(Timeline timeline, Cast cast, DemoCalendar calendar) {
    timeline.at(calendar.moment("2020-04-01 09:15"), () -> {
      systems.get().recordContractNotice(INVENTED);
      audit.recordPast(calendar.moment("2020-04-01 09:15"), cast.actor("helen.ashworth@dps.example"),
          "dps.contractNoticeRecorded", "DPS", Map.of("reference", INVENTED));
    });
  }
}
