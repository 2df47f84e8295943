package coop.councils.dps.system.domain;

import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's record that they went on after the statutory end of the DPS, on whose advice and why (R05).
 *
 * <p>Refuses an empty name, legal advice reference or reason.
 */
@Embeddable
public class StatutoryEndAcknowledgement {

  @Column(name = "statutory_end_acknowledged_by", length = 200)
  private String name;

  @Column(name = "statutory_end_acknowledged_at")
  private Instant at;

  @Column(name = "statutory_end_legal_advice", length = 200)
  private String legalAdvice;

  @Column(name = "statutory_end_reason", length = 2000)
  private String reason;

  protected StatutoryEndAcknowledgement() {}

  public StatutoryEndAcknowledgement(String name, Instant at, String legalAdvice, String reason) {
    List<FieldError> errors = new ArrayList<>();
    requireText(errors, "name", name);
    requireText(errors, "legalAdvice", legalAdvice);
    requireText(errors, "reason", reason);
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
    this.name = name;
    this.at = at;
    this.legalAdvice = legalAdvice;
    this.reason = reason;
  }

  private static void requireText(List<FieldError> errors, String field, String value) {
    if (value == null || value.isBlank()) {
      errors.add(new FieldError(field, "statutoryEndAcknowledgement." + field + ".missing"));
    }
  }

  public String name() {
    return name;
  }

  public Instant at() {
    return at;
  }

  public String legalAdvice() {
    return legalAdvice;
  }

  public String reason() {
    return reason;
  }
}
