package coop.councils.dps.register.application;

import coop.councils.dps.member.domain.Members;
import coop.councils.dps.register.domain.OldRegister;
import coop.councils.dps.register.domain.Surroundings;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.DynamicPurchasingSystems;
import coop.councils.dps.system.domain.Lot;
import coop.councils.dps.system.domain.Lots;
import coop.councils.dps.system.domain.Nation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Gathers what the old register is judged against: the DPS, its lots and members, and what is in the register. */
@Dependent
class RegisterSurroundings {

  private final DynamicPurchasingSystems systems;
  private final Lots lots;
  private final Members members;
  private final BankHolidays holidays;
  private final OldRegister register;

  @Inject
  RegisterSurroundings(DynamicPurchasingSystems systems, Lots lots, Members members, BankHolidays holidays,
      OldRegister register) {
    this.systems = systems;
    this.lots = lots;
    this.members = members;
    this.holidays = holidays;
    this.register = register;
  }

  Surroundings on(LocalDate today, Collection<String> references) {
    return new Surroundings(systems.get().validity(),
        lots.all().stream().map(Lot::number).collect(Collectors.toSet()), members.all(),
        Arrays.stream(Nation.values()).collect(Collectors.toMap(nation -> nation, holidays::calendarOf)),
        register.taken(references), today);
  }
}
