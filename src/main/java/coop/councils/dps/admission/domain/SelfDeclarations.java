package coop.councils.dps.admission.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What admitted suppliers declared about grounds for exclusion, and what they were asked for. */
public interface SelfDeclarations {

  void add(SelfDeclaration declaration);

  /** Adds a request, unless the supplier is asked already, by whomever. @return whether it was added */
  boolean addUnlessAsked(SelfDeclaration request);

  /** The one that Oldham asked for and that the supplier has not made yet. */
  Optional<SelfDeclaration> open(long supplierId);

  /** Latest first. */
  List<SelfDeclaration> of(long supplierId);

  /** All of one supplier are from now on of another, into which it was merged. */
  void move(long fromSupplierId, long toSupplierId);

  /** Those of the suppliers who declared nothing since the moment, with an application or after, and are not asked. */
  List<Long> notDeclaredSince(Instant moment, Collection<Long> supplierIds);

  /** Suppliers whose last declaration says that a ground applies, the longest ago on top. */
  List<DeclaredGround> grounds();
}
