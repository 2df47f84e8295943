package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All mini-competitions with their invitations. */
public interface MiniCompetitions {

  MiniCompetition add(MiniCompetition competition);

  Optional<MiniCompetition> byReference(Reference reference);

  Optional<MiniCompetition> byId(long id);

  /** Holds the competition until the end of the unit of work, for what must be judged one after another. */
  void lock(long id);

  /** As {@link #lock(long)}, for one that is not read yet; no matter if there is none. */
  void lock(Reference reference);

  /** Latest first. */
  Page<CompetitionRow> ofMember(long memberId, int page);

  /** Of all members, published at some time, latest first. */
  Page<CompetitionRow> all(int page);

  /** Whether any of the member's competitions is published and not at its end. */
  boolean isAnyOpen(long memberId);

  Set<Reference> in(CompetitionStatus status);

  /** Competitions that a supplier was invited to, latest first. */
  List<CompetitionRow> invitationsOf(long supplierId);

  /** The competition whose papers hold a document. */
  Optional<MiniCompetition> holding(long documentId);

  void invite(Collection<Invitation> list);

  boolean isInvited(long competitionId, long supplierId);

  /** The frozen list by name. */
  List<InvitedRow> invited(long competitionId);

  /**
   * Invitations, questions and intentions of one supplier are from now on of another, into which it was merged, but for
   * competitions to which both were invited.
   */
  void moveInvitations(long fromSupplierId, long toSupplierId);
}
