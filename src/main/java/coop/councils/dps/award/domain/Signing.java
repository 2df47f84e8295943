package coop.councils.dps.award.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import java.time.LocalDate;

/**
 * The signature of a call-off contract as recorded.
 *
 * @param value over the whole term, GBP without VAT
 */
public record Signing(Money value, LocalDate startsOn, LocalDate endsOn, LocalDate signedOn, String signedForBuyer,
    String signedForSupplier) {

  /** Refuses unless the winner's evidence was checked (R17), and a signature that is still to come. */
  public static Signing of(Input input, LocalDate today) {
    Money value = input.money("value");
    LocalDate starts = input.date("startsOn");
    LocalDate ends = input.date("endsOn");
    if (starts != null && ends != null && ends.isBefore(starts)) {
      input.wrong("endsOn-day", "competition.endsOn.beforeStart");
    }
    LocalDate signed = input.date("signedOn");
    if (signed != null && signed.isAfter(today)) {
      input.wrong("signedOn-day", "contract.signedOn.future");
    }
    String buyer = input.text("signedForBuyer", 160);
    String supplier = input.text("signedForSupplier", 160);
    input.mustBeTicked("evidence");
    input.check();
    return new Signing(value, starts, ends, signed, buyer, supplier);
  }
}
