package coop.councils.dps.member.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One row of the register's sheet.
 *
 * @param row as the sheet numbers it
 * @param facts its domains null when the sheet says nothing of them
 */
public record MemberEntry(int row, MemberFacts facts) {

  /** By which a member is known again: capitals, accents and doubled blanks make no other, nor in the database. */
  static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replace("ß", "ss")
        .replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  String key() {
    return key(facts.name());
  }

  /** For a member that is new. */
  MemberFacts asNew() {
    return facts.domains() == null ? facts.with(EmailDomains.behind(facts.contactEmail())) : facts;
  }

  /** For one that is in the register. */
  MemberFacts over(MemberFacts stored) {
    return facts.domains() == null ? facts.with(stored.domains()) : facts;
  }
}
