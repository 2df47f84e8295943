package coop.councils.dps.supplier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.LikelyDuplicates.Ground;
import coop.councils.dps.supplier.domain.LikelyDuplicates.Pair;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two organisations")
class LikelyDuplicatesTest {

  private static final String ELSEWHERE = "ZZ9 9ZZ";

  @ParameterizedTest(name = "{0} | {1}")
  @DisplayName("may be one when their names differ in legal form, case, points and hyphens alone")
  @CsvSource({
    "Calder Care Cooperative Ltd, Calder Care Cooperative Limited",
    "Calder Care Co-operative Ltd., CALDER CARE COOPERATIVE",
    "Calder Care Co-op, Calder Care Cooperative CIC",
    "The Calder Company, Calder Company Limited",
    "O'Neill & Sons LLP, ONeill Sons"
  })
  void name(String one, String other) {
    assertEquals(Set.of(Ground.NAME), grounds(named(1, one, "HX7 8AD"), named(2, other, ELSEWHERE)));
  }

  @ParameterizedTest(name = "{0} | {1}")
  @DisplayName("are two when their names say different things")
  @CsvSource({"Calder Care Ltd, Calder Food Ltd", "Community Interest Company, The Limited Company"})
  void otherName(String one, String other) {
    assertEquals(Set.of(), grounds(named(1, one, "HX7 8AD"), named(2, other, ELSEWHERE)));
  }

  @Test
  @DisplayName("of one postcode may be one when their names are similar, not when they are neighbours")
  void postcode() {
    assertEquals(Set.of(Ground.POSTCODE),
        grounds(named(1, "Calder Care", "HX7 8AD"), named(2, "Calder Home Care Services", "HX7 8AD")));
    assertEquals(Set.of(), grounds(named(1, "Calder Care", "HX7 8AD"), named(2, "Pennine Food Hub", "HX7 8AD")));
  }

  @Test
  @DisplayName("may be one when their people share a domain of e-mail, but not that of a public provider")
  void email() {
    List<SupplierRow> suppliers = List.of(named(1, "Calder Care", "HX7 8AD"), named(2, "Pennine Hub", ELSEWHERE));
    assertEquals(1, LikelyDuplicates.among(suppliers,
        Map.of(1L, Set.of("a@calder.example", "b@gmail.com"), 2L, Set.of("c@calder.example"))).size());
    assertEquals(List.of(), LikelyDuplicates.among(suppliers,
        Map.of(1L, Set.of("a@gmail.com"), 2L, Set.of("c@gmail.com"))));
  }

  @Test
  @DisplayName("may be one when they gave the same number for two registers")
  void number() {
    assertEquals(Set.of(Ground.NUMBER), grounds(row(1, "Calder Care", "HX7 8AD", IdentifierScheme.COH, "RS007654"),
        row(2, "Pennine Hub", ELSEWHERE, IdentifierScheme.MPR, "7654")));
    assertEquals(Set.of(), grounds(row(1, "Calder Care", "HX7 8AD", IdentifierScheme.COH, "00000654"),
        row(2, "Pennine Hub", ELSEWHERE, IdentifierScheme.MPR, "654")));
  }

  @Test
  @DisplayName("are listed once with every reason, the one registered first ahead")
  void once() {
    List<Pair> pairs = LikelyDuplicates.among(
        List.of(named(1, "Calder Care Ltd", "HX7 8AD"), named(2, "Calder Care", "HX7 8AD")), Map.of());
    assertEquals(1, pairs.size());
    assertEquals(1L, pairs.get(0).first().id());
    assertEquals(Set.of(Ground.NAME, Ground.POSTCODE), pairs.get(0).grounds());
  }

  private static Set<Ground> grounds(SupplierRow one, SupplierRow other) {
    return LikelyDuplicates.among(List.of(one, other), Map.of()).stream().findFirst().map(Pair::grounds)
        .orElse(Set.of());
  }

  private static SupplierRow named(long id, String name, String postcode) {
    return row(id, name, postcode, IdentifierScheme.NONE, null);
  }

  private static SupplierRow row(long id, String name, String postcode, IdentifierScheme scheme, String number) {
    return new SupplierRow(id, Reference.random("SUP"), name, OrganisationType.COOPERATIVE, scheme, number, "1 Mill St",
        postcode, null, true, true, 1);
  }
}
