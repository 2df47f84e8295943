package coop.councils.dps.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The decision as its letters gave it: when, with which standstill (R40, R41), signed by whom. */
@Embeddable
public class HistoricDecision {

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "standstill_last_day")
  private LocalDate standstillLastDay;

  private String signatory;

  @Column(name = "signatory_post")
  private String signatoryPost;

  private String acknowledgement;

  protected HistoricDecision() {}

  /**
   * @param standstillLastDay null without a standstill
   * @param acknowledgement null unless the decision fell after the statutory end of the DPS (R05)
   */
  HistoricDecision(LocalDate decidedOn, LocalDate standstillLastDay, String signatory, String signatoryPost,
      String acknowledgement) {
    this.decidedOn = decidedOn;
    this.standstillLastDay = standstillLastDay;
    this.signatory = signatory;
    this.signatoryPost = signatoryPost;
    this.acknowledgement = acknowledgement;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  LocalDate standstillLastDay() {
    return standstillLastDay;
  }

  String signatory() {
    return signatory;
  }

  String signatoryPost() {
    return signatoryPost;
  }

  String acknowledgement() {
    return acknowledgement;
  }
}
