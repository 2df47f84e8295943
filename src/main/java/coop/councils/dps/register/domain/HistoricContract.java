package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Money;
import java.time.LocalDate;

/** The contract that followed; null where the register lacked it. */
record HistoricContract(Money value, LocalDate startsOn, LocalDate endsOn, LocalDate signedOn) {}
