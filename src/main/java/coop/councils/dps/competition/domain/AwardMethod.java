package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Lines;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;

/** How the best tender is found, as stored; empty until it is chosen. */
@Embeddable
class AwardMethod {

  @Column(name = "price_weight")
  private BigDecimal priceWeight;

  @Enumerated(EnumType.STRING)
  @Column(name = "price_model")
  private PriceModel priceModel;

  @Enumerated(EnumType.STRING)
  @Column(name = "tie_break")
  private TieBreak tieBreak;

  /** One line for each mark, from 0 on. */
  private String meanings;

  protected AwardMethod() {}

  AwardMethod(HowJudged chosen) {
    priceWeight = chosen.priceWeight();
    priceModel = chosen.priceModel();
    tieBreak = chosen.tieBreak();
    meanings = chosen.meanings().isEmpty() ? null : String.join("\n", chosen.meanings());
  }

  HowJudged row() {
    return new HowJudged(priceWeight, priceModel, tieBreak, Lines.of(meanings));
  }

  static HowJudged nothingChosen() {
    return new HowJudged(null, null, null, List.of());
  }
}
