package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a competition is for, as stored; empty until the requirement is written. Budget in GBP without VAT. */
@Embeddable
public class Need {

  private String background;
  private String description;
  private String outcomes;

  @Column(name = "cpv_code")
  private String cpvCode;

  private Money budget;

  @Enumerated(EnumType.STRING)
  private VatRate vat;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private String extension;

  protected Need() {}

  Need(Requirement requirement) {
    background = requirement.background();
    description = requirement.description();
    outcomes = requirement.outcomes();
    cpvCode = requirement.cpvCode();
    budget = requirement.budget();
    vat = requirement.vat();
    startsOn = requirement.startsOn();
    endsOn = requirement.endsOn();
    extension = requirement.extension();
  }

  /** For a copy, which has to be dated anew. */
  Need withoutDates() {
    Need copy = new Need();
    copy.background = background;
    copy.description = description;
    copy.outcomes = outcomes;
    copy.cpvCode = cpvCode;
    copy.budget = budget;
    copy.vat = vat;
    copy.extension = extension;
    return copy;
  }

  void amend(ChangedPart part) {
    switch (part.field()) {
      case BACKGROUND -> background = part.after();
      case OUTCOMES -> outcomes = part.after();
      case DESCRIPTION -> description = part.after();
      case CPV_CODE -> cpvCode = part.after();
      case BUDGET -> budget = part.money();
      case STARTS_ON -> startsOn = part.day();
      case ENDS_ON -> endsOn = part.day();
      case EXTENSION -> extension = part.after();
      default -> throw new IllegalArgumentException(part.field() + " is not of the requirement");
    }
  }

  CompetitionFacts with(Plan plan, Conditions conditions, Publication publication, String endedReason) {
    return new CompetitionFacts(background, description, outcomes, cpvCode, budget, vat, startsOn, endsOn, extension,
        conditions, plan.decisionBy(), plan.standstill(), publication.at(), publication.by(),
        publication.invitedHash(), publication.overdue(), endedReason);
  }
}
