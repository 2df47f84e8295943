package coop.councils.dps.supplier.domain;

import static coop.councils.dps.support.Refusals.mistakes;
import static coop.councils.dps.support.SupplierFixture.aSupplier;
import static coop.councils.dps.support.SupplierFixture.anOrganisation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Typed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an organisation says of itself (R14, part 1)")
class OrganisationDetailsTest {

  @Test
  @DisplayName("is read field by field")
  void read() {
    OrganisationDetails details = of(anOrganisation());

    assertEquals(new OrganisationDetails("Calder Care Cooperative Limited", OrganisationType.COOPERATIVE,
        IdentifierScheme.MPR, "RS007654", "1 Mill Street\nHebden Bridge", "HX7 8AD", "https://calder.example", true,
        true), details);
  }

  @Test
  @DisplayName("has no number for a sole trader")
  void soleTrader() {
    assertNull(of(anOrganisation().and("scheme", "NONE").and("identifier", "left over")).identifier());
  }

  @Test
  @DisplayName("names everything that is missing at once, in the order of the page")
  void nothing() {
    assertEquals(List.of("name: organisation.name.required", "type: organisation.type.required",
        "scheme: organisation.scheme.required", "addressLines: organisation.addressLines.required",
        "postcode: organisation.postcode.required", "sme: organisation.sme.required",
        "vcse: organisation.vcse.required"),
        mistakes(() -> of(Typed.nothing())));
  }

  @ParameterizedTest
  @DisplayName("says how numbers of the chosen register look")
  @ValueSource(strings = {"COH", "CHC", "SC", "NIC", "MPR", "PPON", "VAT"})
  void number(String scheme) {
    assertEquals(List.of("identifier: organisation.identifier." + scheme),
        mistakes(() -> of(anOrganisation().and("scheme", scheme).and("identifier", "?"))));
    assertEquals(List.of("identifier: organisation.identifier.required"),
        mistakes(() -> of(anOrganisation().and("scheme", scheme).and("identifier", " "))));
  }

  @ParameterizedTest
  @DisplayName("has the postcode in its normal form")
  @CsvSource({"hx78ad, HX7 8AD", "OL1 1UT, OL1 1UT", "ec1a1bb, EC1A 1BB", "' m 1 1ae ', M1 1AE", "W1A 0AX, W1A 0AX"})
  void postcode(String typed, String kept) {
    assertEquals(kept, of(anOrganisation().and("postcode", typed)).postcode());
  }

  @ParameterizedTest
  @DisplayName("has no postcode of another form")
  @ValueSource(strings = {"HX7", "12345", "HX7 8A", "HXX7 8AD", "HX7 8ADD"})
  void noPostcode(String typed) {
    assertEquals(List.of("postcode: organisation.postcode.form"),
        mistakes(() -> of(anOrganisation().and("postcode", typed))));
  }

  @ParameterizedTest
  @DisplayName("has a website, which is completed to a whole address")
  @CsvSource({
    "calder.example, https://calder.example",
    "http://calder.example/about, http://calder.example/about",
    "https://calder.example, https://calder.example"
  })
  void website(String typed, String kept) {
    assertEquals(kept, of(anOrganisation().and("website", typed)).website());
  }

  @Test
  @DisplayName("has a website however its scheme is capitalised")
  void capitals() {
    assertTrue(of(anOrganisation().and("website", "HTTPS://calder.example")).website()
        .equalsIgnoreCase("https://calder.example"));
  }

  @Test
  @DisplayName("needs no website, but none with blanks or brackets")
  void noWebsite() {
    assertNull(of(anOrganisation().without("website")).website());
    assertEquals(List.of("website: organisation.website.form"),
        mistakes(() -> of(anOrganisation().and("website", "calder example <x>"))));
  }

  @Test
  @DisplayName("gives each supplier a reference of its own")
  void reference() {
    assertNotEquals(aSupplier().reference(), aSupplier().reference());
    assertTrue(aSupplier().reference().value().startsWith("SUP-"));
  }

  private static OrganisationDetails of(Typed typed) {
    return OrganisationDetails.of(typed.into("organisation"));
  }
}
