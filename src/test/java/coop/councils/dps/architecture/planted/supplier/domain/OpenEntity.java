package coop.councils.dps.architecture.planted.supplier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks rule 8 in all three ways. */
@Entity
public class OpenEntity {

  @Id
  private Long id;

  public OpenEntity() {}

  public void setId(Long newId) {
    id = newId;
  }

  public Long id() {
    return id;
  }
}
