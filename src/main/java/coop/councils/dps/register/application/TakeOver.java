package coop.councils.dps.register.application;

import coop.councils.dps.register.domain.HistoricAward;
import coop.councils.dps.register.domain.OldRegister;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterReading;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Puts the awards of a faultless batch into the register, with the letters that can be made of them. */
@Dependent
public class TakeOver {

  private final OldRegister register;
  private final HistoricLetters letters;

  @Inject
  public TakeOver(OldRegister register, HistoricLetters letters) {
    this.register = register;
    this.letters = letters;
  }

  public void take(RegisterBatch batch, RegisterReading reading, Actor officer, Instant now) {
    batch.imports(reading.awards(), officer, now);
    register.add(reading.awards());
    for (HistoricAward award : reading.awards()) {
      letters.make(award, officer, now);
    }
  }
}
