package coop.councils.dps.member.persistence;

import coop.councils.dps.member.domain.EmailDomains;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Domains are stored one to a line. */
@Converter(autoApply = true)
public class EmailDomainsConverter implements AttributeConverter<EmailDomains, String> {

  @Override
  public String convertToDatabaseColumn(EmailDomains domains) {
    return domains == null ? null : domains.text();
  }

  @Override
  public EmailDomains convertToEntityAttribute(String stored) {
    return stored == null ? null : EmailDomains.of(stored);
  }
}
