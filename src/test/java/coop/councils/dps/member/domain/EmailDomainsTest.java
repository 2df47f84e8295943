package coop.councils.dps.member.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The e-mail domains of a member")
class EmailDomainsTest {

  @Test
  @DisplayName("are read as people write them")
  void typed() {
    assertEquals(List.of("council.gov.uk", "town.example"),
        EmailDomains.of(" @Council.gov.uk;\n town.example, council.gov.uk ").names());
    assertEquals(List.of(), EmailDomains.of(" ").names());
    assertAllowed(EmailDomains.of("council.gov.uk").judge());
  }

  @ParameterizedTest
  @DisplayName("are no addresses, words or names of machines")
  @ValueSource(strings = {"a@council.gov.uk", "council", "-council.gov.uk", "council..uk", "10.0.0.1", "council.gov.u"})
  void noDomains(String typed) {
    assertRefused("MEMBER", "emailDomains.form", EmailDomains.of(typed).judge());
  }

  @Test
  @DisplayName("are none behind which everybody may have an address")
  void forEverybody() {
    assertRefused("MEMBER", "emailDomains.forEverybody", EmailDomains.of("Gmail.com").judge());
    assertEquals(EmailDomains.NONE, EmailDomains.behind("council@gmail.com"));
    assertEquals(List.of("council.gov.uk"), EmailDomains.behind("Policy@Council.gov.uk").names());
  }

  @Test
  @DisplayName("hold an address of exactly that domain, not one below, beside or ahead of it")
  void hold() {
    EmailDomains domains = EmailDomains.of("council.gov.uk");

    assertTrue(domains.hold("Pat.Example@COUNCIL.gov.uk"));
    assertFalse(domains.hold("pat@school.council.gov.uk"));
    assertFalse(domains.hold("pat@notcouncil.gov.uk"));
    assertFalse(domains.hold("pat@council.gov.uk.evil.example"));
    assertFalse(domains.hold("council.gov.uk@evil.example"));
    assertFalse(EmailDomains.NONE.hold("pat@council.gov.uk"));
  }
}
