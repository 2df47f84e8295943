package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Canonical;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A buyer asks every supplier admitted to the lot to agree to less than ten days to tender, the same for all (R22).
 *
 * <p>It holds only once each of them has agreed, only for those asked, as whoever is admitted meanwhile has not, and
 * only for what they read: once the buyer needs something else they have not agreed to that. A supplier may change its
 * mind until the invitations go out; to say nothing is not to agree.
 */
@Entity
@Table(name = "shorter_time")
public class ShorterTime {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "deadline_utc")
  private Instant deadline;

  private String reason;

  private String about;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("supplierName")
  private List<ShorterTimeAnswer> answers = new ArrayList<>();

  @Version
  private long version;

  protected ShorterTime() {}

  /** @param deadline the earliest one that is asked for */
  public ShorterTime(MiniCompetition competition, Instant deadline, String reason, Actor by, Instant now) {
    this.reference = Reference.random("STR");
    this.competitionId = competition.id();
    this.about = wordsOf(competition);
    this.deadline = deadline;
    this.reason = reason;
    this.askedByName = by.name();
    this.askedAt = now;
  }

  public void ask(long supplierId, String supplierName) {
    answers.add(new ShorterTimeAnswer(this, supplierId, supplierName));
  }

  public void answer(long supplierId, boolean agrees, Actor by, Instant now) {
    Decision.allowedIf(withdrawnAt == null, "R22", "shorterTime.withdrawn").orRefuse();
    answers.stream().filter(answer -> answer.supplierId() == supplierId).findFirst()
        .orElseThrow(() -> new NotFoundException(reference)).give(agrees, by, now);
  }

  public void withdraw(Instant now) {
    Decision.allowedIf(withdrawnAt == null, "R22", "shorterTime.withdrawn").orRefuse();
    withdrawnAt = now;
  }

  /**
   * Whether tenders may be due then.
   *
   * @param competition as it would go out
   * @param admitted every supplier that would be invited
   */
  public Decision permits(MiniCompetition competition, Instant due, Collection<Long> admitted) {
    Set<Long> agreed = answers.stream().filter(ShorterTimeAnswer::agrees).map(ShorterTimeAnswer::supplierId)
        .collect(Collectors.toSet());
    if (withdrawnAt != null || due.isBefore(deadline)) {
      return Decision.refused("R22", "shorterTime.notAsked");
    }
    if (!isAbout(competition)) {
      return Decision.refused("R22", "shorterTime.changedSince");
    }
    long missing = admitted.stream().filter(supplier -> !agreed.contains(supplier)).count();
    return Decision.allowedIf(missing == 0, "R22", "shorterTime.notAgreed", missing);
  }

  /** What a supplier weighs when it is asked how much time it needs. */
  private static String wordsOf(MiniCompetition competition) {
    CompetitionFacts facts = competition.facts();
    return Sha256.of(Canonical.of(Arrays.asList(competition.title(), facts.background(), facts.description(),
        facts.outcomes(), facts.budget(), facts.startsOn(), facts.endsOn(), facts.extension(),
        competition.questions(), competition.conditions().terms())));
  }

  /** Whether the competition still needs what suppliers read when they were asked. */
  public boolean isAbout(MiniCompetition competition) {
    return about.equals(wordsOf(competition));
  }

  public boolean isOpen() {
    return withdrawnAt == null;
  }

  public Reference reference() {
    return reference;
  }

  public Long competitionId() {
    return competitionId;
  }

  public ShorterTimeRow row() {
    return new ShorterTimeRow(reference, deadline, reason, askedByName, askedAt, withdrawnAt,
        answers.stream().map(ShorterTimeAnswer::row).toList());
  }
}
