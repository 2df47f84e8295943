package coop.councils.dps.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The points of one tender for one criterion. */
@Embeddable
public class HistoricScore {

  @Column(name = "criterion_number")
  private int criterionNumber;

  private BigDecimal points;

  protected HistoricScore() {}

  HistoricScore(int criterionNumber, BigDecimal points) {
    this.criterionNumber = criterionNumber;
    this.points = points;
  }

  int criterionNumber() {
    return criterionNumber;
  }

  BigDecimal points() {
    return points;
  }
}
