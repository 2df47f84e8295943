package coop.councils.dps.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import coop.councils.dps.shared.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The architecture")
class ArchitectureTest {

  private static final String PRODUCT = "coop.councils.dps";
  private static final String PLANTED = PRODUCT + ".architecture.planted";

  /** The launcher is no part of the product: it runs outside the WAR. */
  private static final JavaClasses PRODUCT_CLASSES = new ClassFileImporter()
      .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
      .withImportOption(location -> !location.contains("/coop/councils/dps/run/"))
      .importPackages(PRODUCT);

  private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

  /** For each rule a planted class that breaks it; of the rules on arrows one stands for all. */
  private static final Map<String, String> VIOLATIONS = Map.ofEntries(
      Map.entry("1 no cycles between features", "supplier.domain.LooksUp"),
      Map.entry("1 arrows of supplier", "supplier.domain.LooksUp"),
      Map.entry("2 domain stands alone", "supplier.domain.KnowsFaces"),
      Map.entry("3 application knows no edge", "award.application.KnowsItsPage"),
      Map.entry("4 EntityManager in persistence", "award.application.HoldsEntityManager"),
      Map.entry("5 no entity at the edge", "award.web.ShowsEntity"),
      Map.entry("6 wall clock in shared", "award.application.LooksAtTheClock"),
      Map.entry("7 session scope in identity", "award.web.RemembersBacking"),
      Map.entry("7 view scope", "award.web.ForgetsItsName"),
      Map.entry("8 entities", "supplier.domain.OpenEntity"),
      Map.entry("9 PDFBox in letter.pdf", "award.application.WritesPdf"),
      Map.entry("9 Bouncy Castle in letter.pdf", "award.application.SignsPdf"),
      Map.entry("9 mail in notification", "award.application.SendsMail"),
      Map.entry("9 OCDS in publication", "award.application.OcdsRelease"),
      Map.entry("10 transactions", "award.application.OwnTransaction"),
      Map.entry("10 no transaction on a method", "award.application.MethodTransaction"),
      Map.entry("use cases know who acts", "award.application.AsksNobody"),
      Map.entry("use cases keep nothing", "award.application.RemembersWho"));

  static Stream<Arguments> rules() {
    return new HouseRules(PRODUCT).all().entrySet().stream().map(ArchitectureTest::named);
  }

  static Stream<Arguments> plantedRules() {
    return new HouseRules(PLANTED).all().entrySet().stream().filter(rule -> VIOLATIONS.containsKey(rule.getKey()))
        .map(ArchitectureTest::named);
  }

  private static Arguments named(Map.Entry<String, ArchRule> rule) {
    return Arguments.of(rule.getKey(), rule.getValue());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("holds in the product")
  @MethodSource("rules")
  void holds(String name, ArchRule rule) {
    List<String> violations = violations(rule, PRODUCT_CLASSES);

    assertTrue(violations.isEmpty(), () -> violations.size() + " violations\n" + String.join("\n", violations));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("has rules that find what is planted against them")
  @MethodSource("plantedRules")
  void findsPlanted(String name, ArchRule rule) {
    String culprit = VIOLATIONS.get(name);
    String simpleName = culprit.substring(culprit.lastIndexOf('.') + 1);

    assertTrue(violations(rule, PLANTED_CLASSES).stream().anyMatch(violation -> violation.contains(simpleName)),
        () -> "Rule " + name + " did not find " + culprit);
  }

  @Test
  @DisplayName("has a planted violation for every rule; arrows are one rule")
  void everyRuleProved() {
    Set<String> unproved = new HouseRules(PRODUCT).all().keySet().stream()
        .filter(rule -> !rule.startsWith("1 arrows")).filter(rule -> !VIOLATIONS.containsKey(rule))
        .collect(Collectors.toSet());

    assertEquals(Set.of(), unproved);
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("has a class in every package that its rules speak of")
  @MethodSource("packages")
  void noEmptyPackage(String pattern) {
    PackageMatcher matcher = PackageMatcher.of(pattern);

    assertTrue(PRODUCT_CLASSES.stream().anyMatch(type -> matcher.matches(type.getPackageName())), pattern);
  }

  static List<String> packages() {
    return new HouseRules(PRODUCT).packages();
  }

  @Test
  @DisplayName("knows every feature of the product")
  void everyFeatureHasItsPlace() {
    Set<String> features = PRODUCT_CLASSES.stream().map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(PRODUCT + "."))
        .map(name -> name.substring(PRODUCT.length() + 1).split("\\.")[0])
        .filter(name -> !HouseRules.FEATURES.contains(name)).collect(Collectors.toSet());

    assertEquals(Set.of(), features);
  }

  @Test
  @DisplayName("excuses only use cases that exist from asking who acts")
  void excusesExist() {
    Set<String> useCases = PRODUCT_CLASSES.stream().filter(type -> type.isAnnotatedWith(UseCase.class))
        .map(JavaClass::getSimpleName).collect(Collectors.toSet());

    assertFalse(useCases.isEmpty());
    assertTrue(useCases.containsAll(KnowWhoActs.FOR_ANYBODY.keySet()));
  }

  private static List<String> violations(ArchRule rule, JavaClasses classes) {
    return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
  }
}
