package coop.councils.dps.admission.domain;

import java.util.List;
import java.util.Optional;

/** What officers declared about their interests in applicants. */
public interface AssessorDeclarations {

  void add(AssessorDeclaration declaration);

  /** What the person said last. */
  Optional<AssessorRow> of(long applicationId, long accountId);

  /** Whether the person declared an interest in an applicant, at any of its applications. */
  boolean anyInterest(long supplierId, long accountId);

  /** Everybody's, in the order in which they were made. */
  List<AssessorRow> of(long applicationId);
}
