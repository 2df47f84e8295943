package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a competition is for, as stored; empty until the requirement is written. Budget in GBP without VAT. */
@Embeddable
public class Need {

  private String description;

  @Column(name = "cpv_code")
  private String cpvCode;

  private Money budget;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private String extension;

  protected Need() {}

  Need(Requirement requirement) {
    description = requirement.description();
    cpvCode = requirement.cpvCode();
    budget = requirement.budget();
    startsOn = requirement.startsOn();
    endsOn = requirement.endsOn();
    extension = requirement.extension();
  }

  /** For a copy, which has to be dated anew. */
  Need withoutDates() {
    Need copy = new Need();
    copy.description = description;
    copy.cpvCode = cpvCode;
    copy.budget = budget;
    copy.extension = extension;
    return copy;
  }

  void amend(ChangedPart part) {
    switch (part.field()) {
      case DESCRIPTION -> description = part.after();
      case BUDGET -> budget = part.money();
      case STARTS_ON -> startsOn = part.day();
      case ENDS_ON -> endsOn = part.day();
      case EXTENSION -> extension = part.after();
      default -> throw new IllegalArgumentException(part.field() + " is not of the requirement");
    }
  }

  CompetitionFacts with(Plan plan, Publication publication, String endedReason) {
    return new CompetitionFacts(description, cpvCode, budget, startsOn, endsOn, extension, plan.decisionBy(),
        plan.standstill(), publication.at(), publication.by(), publication.invitedHash(), publication.overdue(),
        endedReason);
  }
}
