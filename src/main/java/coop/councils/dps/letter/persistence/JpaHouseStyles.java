package coop.councils.dps.letter.persistence;

import coop.councils.dps.letter.domain.HouseStyle;
import coop.councils.dps.letter.domain.HouseStyles;
import coop.councils.dps.letter.domain.Signatory;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaHouseStyles implements HouseStyles {

  @PersistenceContext
  private EntityManager entities;

  @Override
  public Optional<HouseStyle> of(Long memberId) {
    return ofMember("select h from HouseStyle h where h.memberId", memberId, "", HouseStyle.class).getResultStream()
        .findFirst();
  }

  @Override
  public void add(HouseStyle style) {
    entities.persist(style);
    entities.flush();
  }

  @Override
  public void add(Signatory signatory) {
    entities.persist(signatory);
  }

  @Override
  public List<Signatory> signatories(Long memberId) {
    return ofMember("select s from Signatory s where s.endedAt is null and s.memberId", memberId, " order by s.name",
        Signatory.class).getResultList();
  }

  @Override
  public Optional<Signatory> signatory(Long memberId, long accountId) {
    return ofMember("select s from Signatory s where s.endedAt is null and s.memberId", memberId,
        " and s.accountId = :account order by s.id desc", Signatory.class).setParameter("account", accountId)
        .getResultStream().findFirst();
  }

  @Override
  public Optional<Signatory> signatory(Reference reference) {
    return entities.createQuery("select s from Signatory s where s.reference = :reference", Signatory.class)
        .setParameter("reference", reference).getResultStream().findFirst();
  }

  private <T> TypedQuery<T> ofMember(String query, Long memberId, String rest, Class<T> type) {
    return memberId == null
        ? entities.createQuery(query + " is null" + rest, type)
        : entities.createQuery(query + " = :member" + rest, type).setParameter("member", memberId);
  }
}
