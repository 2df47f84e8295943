package coop.councils.dps.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Everything that happens in the demonstration, in no order but that of the timeline. */
@Dependent
class DemoHistory {

  private final DemoContractNotice notice;
  private final DemoOrganisations organisations;
  private final DemoCompetitions competitions;
  private final DemoRegister register;
  private final DemoCalendar calendar;

  @Inject
  DemoHistory(DemoContractNotice notice, DemoOrganisations organisations, DemoCompetitions competitions,
      DemoRegister register, DemoCalendar calendar) {
    this.notice = notice;
    this.organisations = organisations;
    this.competitions = competitions;
    this.register = register;
    this.calendar = calendar;
  }

  void stage(Timeline timeline, Cast cast) {
    organisations.stage(timeline, cast, calendar);
    notice.stage(timeline, cast, calendar);
    competitions.stage(timeline, cast, calendar);
    register.stage(timeline, cast);
  }
}
