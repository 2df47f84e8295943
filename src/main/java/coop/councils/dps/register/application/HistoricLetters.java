package coop.councils.dps.register.application;

import coop.councils.dps.register.domain.HistoricAward;
import coop.councils.dps.register.domain.RegisterBatch;
import jakarta.enterprise.context.Dependent;

/** The letters of historic awards, as far as the old register holds what they must say. */
@Dependent
public class HistoricLetters {

  /** Called when the award was taken over, and again when the texts of one of its tenders were filled in. */
  public void make(HistoricAward award) {
    // No letter is made of the old register yet.
  }

  /** Called when the batch was undone. */
  public void withdraw(RegisterBatch batch, String reason) {
    // No letter is made of the old register yet.
  }
}
