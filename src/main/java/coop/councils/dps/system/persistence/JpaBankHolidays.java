package coop.councils.dps.system.persistence;

import coop.councils.dps.system.domain.BankHoliday;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaBankHolidays implements BankHolidays {

  @PersistenceContext
  private EntityManager entityManager;

  @Override
  public List<BankHoliday> of(Nation nation) {
    return entityManager
        .createQuery("select h from BankHoliday h where h.nation = :nation order by h.date", BankHoliday.class)
        .setParameter("nation", nation)
        .getResultList();
  }

  @Override
  public Optional<BankHoliday> find(Nation nation, LocalDate date) {
    return entityManager
        .createQuery("select h from BankHoliday h where h.nation = :nation and h.date = :date", BankHoliday.class)
        .setParameter("nation", nation)
        .setParameter("date", date)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(BankHoliday holiday) {
    entityManager.persist(holiday);
  }

  @Override
  public void remove(BankHoliday holiday) {
    entityManager.remove(holiday);
  }
}
