package coop.councils.dps.audit.domain;

import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** From the opening on, the sealed events of a tender and its competition are read like all others. */
@Entity
@WrittenOnce
@Table(name = "lifted_seal")
public class LiftedSeal {

  @Id
  private String subject;

  protected LiftedSeal() {}

  public LiftedSeal(String subject) {
    this.subject = subject;
  }
}
