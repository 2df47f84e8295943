package coop.councils.dps.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import coop.councils.dps.shared.UseCase;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the house, for the packages below a root: the product's own, or those in which violations are planted
 * to prove that the rules find them.
 */
final class HouseRules {

  /** The features from the ground up: each may use those before it and none after it. */
  static final List<String> FEATURES = List.of("shared", "audit", "notification", "document", "sheet", "identity",
      "letter", "system", "member", "supplier", "admission", "competition", "bid", "evaluation", "award", "register",
      "publication", "demonstration");

  private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalTime",
      "java.time.LocalDateTime", "java.time.OffsetDateTime", "java.time.OffsetTime", "java.time.ZonedDateTime",
      "java.time.Year", "java.time.YearMonth", "java.time.MonthDay");

  private static final String FACES = "jakarta.faces..";
  private static final String VIEW_SCOPED = "org.omnifaces.cdi.ViewScoped";
  private static final String FACES_VIEW_SCOPED = "jakarta.faces.view.ViewScoped";

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  /** Every rule by its number in the architecture and its name. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("1 no cycles between features", noCycles());
    FEATURES.forEach(feature -> rules.put("1 arrows of " + feature, arrows(feature)));
    rules.put("2 domain stands alone", domainStandsAlone());
    rules.put("3 application knows no edge", applicationKnowsNoEdge());
    rules.put("4 EntityManager in persistence", entityManagerInPersistence());
    rules.put("5 no entity at the edge", noEntityAtTheEdge());
    rules.put("6 wall clock in shared", wallClockInShared());
    rules.put("7 session scope in identity", sessionScopeInIdentity());
    rules.put("7 view scope", viewScope());
    rules.put("8 entities", entities());
    rules.put("9 PDFBox in letter.pdf", pdfBoxInLetterPdf());
    rules.put("9 Bouncy Castle in letter.pdf", bouncyCastleInLetterPdf());
    rules.put("9 mail in notification", mailInNotification());
    rules.put("9 OCDS in publication", ocdsInPublication());
    rules.put("10 transactions", transactionsOnUseCases());
    rules.put("10 no transaction on a method", noTransactionOnMethods());
    rules.put("use cases know who acts", useCasesKnowWhoActs());
    rules.put("use cases keep nothing", useCasesKeepNothing());
    return rules;
  }

  /** The packages that the rules speak of; a rule over an empty one would pass in silence. */
  List<String> packages() {
    List<String> packages = new ArrayList<>(FEATURES.stream().map(this::feature).toList());
    packages.addAll(List.of(layer("domain"), layer("application"), layer("persistence"), layer("web"), layer("rest"),
        feature("letter.pdf")));
    return packages;
  }

  private ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  private ArchRule arrows(String name) {
    String[] above = FEATURES.stream().skip(FEATURES.indexOf(name) + 1L).map(this::feature).toArray(String[]::new);
    return noClasses().that().resideInAPackage(feature(name)).should().dependOnClassesThat(above.length == 0
        ? DescribedPredicate.<JavaClass>alwaysFalse().as("lie above it") : resideInAnyPackage(above));
  }

  private ArchRule domainStandsAlone() {
    return classes().that().resideInAPackage(layer("domain")).should().onlyDependOnClassesThat(
        resideInAnyPackage(layer("domain"), root + ".shared", "java..", "jakarta.persistence..",
            "jakarta.validation..").or(primitive()));
  }

  private ArchRule applicationKnowsNoEdge() {
    return noClasses().that().resideInAPackage(layer("application")).should().dependOnClassesThat(
        resideInAnyPackage(layer("web"), layer("rest"), layer("persistence"), FACES, "org.primefaces..",
            "jakarta.ws.rs.."));
  }

  private ArchRule entityManagerInPersistence() {
    return noClasses().that().resideOutsideOfPackage(layer("persistence"))
        .should().dependOnClassesThat().areAssignableTo(EntityManager.class);
  }

  private ArchRule noEntityAtTheEdge() {
    return noClasses().that().resideInAnyPackage(layer("web"), layer("rest"))
        .should().dependOnClassesThat().areAnnotatedWith(Entity.class);
  }

  private ArchRule wallClockInShared() {
    return noClasses().that().resideOutsideOfPackage(root + ".shared")
        .should().accessTargetWhere(readsTheWallClock());
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheWallClock() {
    return DescribedPredicate.describe("the wall clock is read", access -> {
      String owner = access.getTargetOwner().getName();
      String name = access.getTarget().getName();
      List<JavaClass> given = access.getTarget() instanceof CodeUnitAccessTarget call
          ? call.getRawParameterTypes() : List.of();
      boolean givenClock = given.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
      return CLOCKS.contains(owner) && name.equals("now") && !givenClock
          || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick") && !givenClock)
          || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
          || owner.equals("java.util.Date") && name.equals("<init>") && given.isEmpty()
          || owner.equals("java.util.Calendar") && name.equals("getInstance");
    });
  }

  private ArchRule sessionScopeInIdentity() {
    return noClasses().that().resideOutsideOfPackage(feature("identity"))
        .should().beAnnotatedWith(SessionScoped.class).allowEmptyShould(true);
  }

  private ArchRule viewScope() {
    return classes().that().areAnnotatedWith(VIEW_SCOPED).or().areAnnotatedWith(FACES_VIEW_SCOPED)
        .should().beAssignableTo(Serializable.class).andShould().haveSimpleNameEndingWith("Backing")
        .allowEmptyShould(true);
  }

  private ArchRule entities() {
    return classes().that().areAnnotatedWith(Entity.class).should(new HoldTheirOwn());
  }

  private ArchRule pdfBoxInLetterPdf() {
    return noClasses().that().resideOutsideOfPackage(feature("letter.pdf"))
        .should().dependOnClassesThat().resideInAPackage("org.apache.pdfbox..");
  }

  private ArchRule bouncyCastleInLetterPdf() {
    return noClasses().that().resideOutsideOfPackage(feature("letter.pdf"))
        .should().dependOnClassesThat().resideInAPackage("org.bouncycastle..");
  }

  private ArchRule mailInNotification() {
    return noClasses().that().resideOutsideOfPackage(feature("notification"))
        .should().dependOnClassesThat().resideInAnyPackage("jakarta.mail..", "jakarta.activation..");
  }

  private ArchRule ocdsInPublication() {
    return noClasses().that().resideOutsideOfPackage(feature("publication"))
        .should().haveNameMatching("(?i).*\\.[^.]*(ocds|ocid)[^.]*");
  }

  private ArchRule transactionsOnUseCases() {
    return noClasses().that().areNotAnnotatedWith(UseCase.class).and().doNotBelongToAnyOf(UseCase.class)
        .should().beMetaAnnotatedWith(Transactional.class);
  }

  private ArchRule noTransactionOnMethods() {
    return noMethods()
        .should().beAnnotatedWith(Transactional.class);
  }

  private ArchRule useCasesKnowWhoActs() {
    return classes().that().areAnnotatedWith(UseCase.class).should(new KnowWhoActs());
  }

  /** One instance serves everybody: what it kept of one person's request would be the next one's. */
  private ArchRule useCasesKeepNothing() {
    return fields().that().areDeclaredInClassesThat().areAnnotatedWith(UseCase.class)
        .or().areDeclaredInClassesThat(areDependent().and(resideInAnyPackage(layer("application"),
            layer("persistence"), feature("demonstration"))))
        .and().areNotAnnotatedWith(PersistenceContext.class).should().beFinal();
  }

  private static DescribedPredicate<JavaClass> areDependent() {
    return DescribedPredicate.describe("are @Dependent", type -> type.isAnnotatedWith(Dependent.class));
  }

  private String feature(String name) {
    return root + "." + name + "..";
  }

  private String layer(String name) {
    return root + ".." + name + "..";
  }

  private static DescribedPredicate<JavaClass> primitive() {
    return DescribedPredicate.describe("are primitive", type -> type.getBaseComponentType().isPrimitive());
  }
}
