package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Criteria of the library with their weights and the weight of price, to begin a draft from. Drafts keep what they were
 * begun with: a change here changes none. A retired one is offered no more.
 */
@Entity
@Table(name = "competition_template")
public class CompetitionTemplate {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String name;

  @Column(name = "lot_number")
  private Integer lotNumber;

  @Column(name = "price_weight")
  private BigDecimal priceWeight;

  @ElementCollection
  @CollectionTable(name = "template_criterion", joinColumns = @JoinColumn(name = "template_id"))
  @MapKeyColumn(name = "criterion_id")
  @Column(name = "weight")
  private Map<Long, BigDecimal> weights = new HashMap<>();

  private boolean retired;

  @Version
  private long version;

  /**
   * What it says; all weights together are 100 (R25).
   *
   * @param lotNumber null where it fits both lots
   * @param weights percent by id of the library's criterion
   * @param priceWeight percent
   */
  public record Words(String name, Integer lotNumber, Map<Long, BigDecimal> weights, BigDecimal priceWeight,
      boolean retired) {}

  protected CompetitionTemplate() {}

  public CompetitionTemplate(Words words) {
    this.reference = Reference.random("TPL");
    describe(words);
  }

  public final void describe(Words words) {
    name = words.name();
    lotNumber = words.lotNumber();
    weights.clear();
    weights.putAll(words.weights());
    priceWeight = words.priceWeight();
    retired = words.retired();
  }

  /** Whether a draft for the lot may begin from it. */
  public boolean fits(int lot) {
    return !retired && (lotNumber == null || lotNumber == lot);
  }

  public Reference reference() {
    return reference;
  }

  public Words words() {
    return new Words(name, lotNumber, Map.copyOf(weights), priceWeight, retired);
  }

  public long version() {
    return version;
  }
}
