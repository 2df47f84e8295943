package coop.councils.dps.supplier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The number of an organisation in a register")
class IdentifierSchemeTest {

  @ParameterizedTest(name = "{0} {1} is {2}")
  @DisplayName("is taken in every form in which it is written, and kept in one (R14, question 1.1(e))")
  @CsvSource({
    "COH, 01234567, 01234567",
    "COH, 1234567, 01234567",
    "COH, 123456, 00123456",
    "COH, 0123 4567, 01234567",
    "COH, sc123456, SC123456",
    "COH, OC301234, OC301234",
    "COH, RS007654, RS007654",
    "COH, RS00592C, RS00592C",
    "COH, CE005376, CE005376",
    "COH, R0000123, R0000123",
    "CHC, 123456, 123456",
    "CHC, 1234567, 1234567",
    "CHC, 1234567-12, 1234567-12",
    "SC, sc012345, SC012345",
    "NIC, 101234, 101234",
    "NIC, nic101234, NIC101234",
    "MPR, 235c, 235C",
    "MPR, IP031455, IP031455",
    "MPR, RS007654, RS007654",
    "MPR, 7654, 7654",
    "PPON, PMRJ-8362-DVNT, PMRJ-8362-DVNT",
    "PPON, pmrj 8362 dvnt, PMRJ-8362-DVNT",
    "PPON, PMRJ8362DVNT, PMRJ-8362-DVNT",
    "VAT, GB123456782, GB123456782",
    "VAT, 123 4567 82, GB123456782",
    "VAT, gb 980 7806 84, GB980780684",
    "VAT, GB123456782003, GB123456782003",
    "VAT, GB123456727, GB123456727",
    "VAT, GD123, GBGD123",
    "VAT, GBHA599, GBHA599"
  })
  void taken(IdentifierScheme scheme, String typed, String kept) {
    assertEquals(kept, scheme.normalise(typed));
    assertTrue(scheme.fits(kept));
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("is refused in a form that the register does not use (R14, question 1.1(e))")
  @CsvSource({
    "COH, 12345",
    "COH, 123456789",
    "COH, ABC12345",
    "COH, SC12345",
    "COH, 0123456é",
    "CHC, 12345",
    "CHC, 12345678",
    "CHC, SC012345",
    "CHC, 1234567-1234",
    "SC, 012345",
    "SC, SC12345",
    "NIC, NIC1012",
    "MPR, XX123",
    "MPR, 1234567",
    "MPR, C235",
    "PPON, MMRJ-8362-DVNT",
    "PPON, PMRJ-8302-DVNT",
    "PPON, PARJ-8362-DVNT",
    "PPON, PMRK-8362-DVNT",
    "PPON, PMRJ-8362-DVN",
    "VAT, GB123456789",
    "VAT, GB123456728",
    "VAT, GB12345678",
    "VAT, GB1234567820",
    "VAT, GB123456781003",
    "VAT, FR123456782",
    "VAT, GBGD512",
    "VAT, GBHA123"
  })
  void refused(IdentifierScheme scheme, String typed) {
    assertFalse(scheme.fits(scheme.normalise(typed)));
  }
}
