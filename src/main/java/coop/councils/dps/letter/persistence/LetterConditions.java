package coop.councils.dps.letter.persistence;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterSearch;
import coop.councils.dps.letter.domain.Withheld;
import coop.councils.dps.shared.persistence.Likeness;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a search for letters, put together from those that are asked for; never a receipt of a tender. */
final class LetterConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  LetterConditions(LetterSearch search) {
    with("l.kind <> :sealed", "sealed", LetterKind.TENDER_RECEIPT);
    if (search.year() != null) {
      with("l.dated between :from and :to", "from", LocalDate.of(search.year(), 1, 1));
      values.put("to", LocalDate.of(search.year(), 12, 31));
    }
    if (search.issuerMemberId() != null) {
      with("l.issuerMemberId = :issuer", "issuer", search.issuerMemberId());
    }
    for (int i = 0; i < search.withheld().size(); i++) {
      Withheld withheld = search.withheld().get(i);
      with("not (l.kind in :kinds" + i + " and l.subject in :competitions" + i + ")", "kinds" + i, withheld.kinds());
      values.put("competitions" + i, withheld.competitions());
    }
    if (search.kind() != null) {
      with("l.kind = :kind", "kind", search.kind());
    }
    part("lower(l.issuerName) like :buyer escape '!'", "buyer", search.buyer());
    part("lower(l.recipientName) like :supplier escape '!'", "supplier", search.supplier());
    part("(lower(l.about) like :competition escape '!' or lower(l.aboutReference) like :competition escape '!'"
        + " or lower(l.title) like :competition escape '!')", "competition", search.competition());
  }

  <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> type) {
    String where = " where " + String.join(" and ", conditions);
    TypedQuery<T> query = entities.createQuery(select + where + order, type);
    values.forEach(query::setParameter);
    return query;
  }

  private void with(String condition, String name, Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  private void part(String condition, String name, String text) {
    if (text != null && !text.isBlank()) {
      with(condition, name, Likeness.to(text.strip()));
    }
  }
}
