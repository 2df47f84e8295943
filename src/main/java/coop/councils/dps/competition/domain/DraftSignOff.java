package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Canonical;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * A colleague has read a draft and found it fit to go out. It holds for what suppliers would read at that moment, and
 * for nothing else: whatever is changed afterwards has to be signed off anew.
 */
@Entity
@WrittenOnce
@Table(name = "draft_sign_off")
public class DraftSignOff {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  private String fingerprint;

  @Column(name = "signed_by")
  private Long signedBy;

  @Column(name = "signed_by_name")
  private String signedByName;

  @Column(name = "signed_at")
  private Instant signedAt;

  /**
   * As pages show it.
   *
   * @param holds whether the draft still says what was signed off
   * @param own whether the person at the page signed it off
   */
  public record Row(String signedByName, Instant signedAt, boolean holds, boolean own) {}

  protected DraftSignOff() {}

  public DraftSignOff(MiniCompetition competition, Actor by, Instant now) {
    competition.mayBeDrafted().orRefuse();
    Decision.allowedIf(competition.lacks().isEmpty(), "R25", "competition.incomplete").orRefuse();
    this.competitionId = competition.id();
    this.fingerprint = fingerprintOf(competition);
    this.signedBy = by.accountId();
    this.signedByName = by.name();
    this.signedAt = now;
  }

  /** Whether the draft may go out as it is, published by somebody else than who signed it off. */
  public Decision permits(MiniCompetition competition, long publisher) {
    if (!holdsFor(competition)) {
      return Decision.refused("REVIEW", "review.changedSince", signedByName);
    }
    return Decision.allowedIf(signedBy != publisher, "REVIEW", "review.samePerson");
  }

  /** Changes with everything that suppliers would read; the panel is not part of it. */
  private static String fingerprintOf(MiniCompetition draft) {
    return Sha256.of(Canonical.of(Arrays.asList(draft.title(), draft.facts(), draft.questions(), draft.howJudged(),
        new TreeSet<>(draft.documents()), draft.plannedDeadline(), draft.questionsBy())));
  }

  public String fingerprint() {
    return fingerprint;
  }

  private boolean holdsFor(MiniCompetition competition) {
    return fingerprint.equals(fingerprintOf(competition));
  }

  public Row row(MiniCompetition competition, long reader) {
    return new Row(signedByName, signedAt, holdsFor(competition), signedBy == reader);
  }
}
