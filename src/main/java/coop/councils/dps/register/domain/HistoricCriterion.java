package coop.councils.dps.register.domain;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A criterion of a historic award with the points that it could bring. */
@Embeddable
public class HistoricCriterion {

  private int number;
  private String title;
  private BigDecimal weight;

  protected HistoricCriterion() {}

  HistoricCriterion(int number, String title, BigDecimal weight) {
    this.number = number;
    this.title = title;
    this.weight = weight;
  }

  /** By the order of the sheet, from 1. */
  public int number() {
    return number;
  }

  public String title() {
    return title;
  }

  public BigDecimal weight() {
    return weight;
  }
}
