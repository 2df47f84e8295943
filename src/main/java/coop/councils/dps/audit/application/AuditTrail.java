package coop.councils.dps.audit.application;

import static coop.councils.dps.shared.Jsonp.JSON;

import coop.councils.dps.audit.domain.AuditEvent;
import coop.councils.dps.audit.domain.AuditEvents;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.ChangedMeanwhileException;
import coop.councils.dps.shared.CurrentActor;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RequestReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the record within the caller's unit of work: a change rolled back leaves no event, and no change lacks one. */
@Dependent
public class AuditTrail {

  private final AuditEvents events;
  private final CurrentActor actor;
  private final RequestReference request;
  private final Clock clock;

  @Inject
  public AuditTrail(AuditEvents events, CurrentActor actor, RequestReference request, Clock clock) {
    this.events = events;
    this.actor = actor;
    this.request = request;
    this.clock = clock;
  }

  /** @param action what was done, such as {@code application.submitted}; key {@code audit.<action>} of the texts */
  public void record(String action, String subject, Map<String, Object> details) {
    recordAs(actor.actor(), action, subject, details);
  }

  /**
   * One event for each of many records that the same deed changed.
   *
   * @param details by subject
   */
  public void recordEach(String action, Map<String, Map<String, Object>> details) {
    events.addAll(details.entrySet().stream().map(entry -> new AuditEvent(clock.instant(), actor.actor(), action,
        entry.getKey(), json(entry.getValue()), request.value(), tellsOfTender(action))).toList());
  }

  public void recordAs(Actor who, String action, String subject, Map<String, Object> details) {
    events.add(new AuditEvent(clock.instant(), who, action, subject, json(details), request.value(),
        tellsOfTender(action)));
  }

  /** For what may tell that a tender exists (R29): recorded like everything else, shown on no page until opened. */
  public void recordSealed(String action, String subject, Map<String, Object> details) {
    events.add(new AuditEvent(clock.instant(), actor.actor(), action, subject, json(details), request.value(), true));
  }

  /** For what happened before the platform knew of it, such as an award taken over from an older register. */
  public void recordPast(Instant at, Actor who, String action, String subject, Map<String, Object> details) {
    events.add(new AuditEvent(at, who, action, subject, json(details), null, tellsOfTender(action)));
  }

  /** From now on the sealed events of these records are read like all others. */
  public void liftSeal(Collection<String> subjects) {
    events.liftSeal(subjects);
  }

  public List<AuditRow> historyOf(Reference subject) {
    return events.of(subject.value());
  }

  /**
   * Refuses to go on when the record was saved by somebody else since the page was opened.
   *
   * @param shown version the page was made from
   * @param stored version the record has now
   */
  public void checkVersion(Reference subject, long shown, long stored) {
    if (shown != stored) {
      throw changedMeanwhile(subject);
    }
  }

  /** For a part of a record that has no version of its own: what the page showed of it is not what is stored. */
  public ChangedMeanwhileException changedMeanwhile(Reference subject) {
    Optional<AuditRow> latest = events.latestOf(subject.value());
    return new ChangedMeanwhileException(latest.map(AuditRow::actorName).orElse(null),
        latest.map(AuditRow::at).orElse(null));
  }

  /** Everything that is done to a tender would. */
  private static boolean tellsOfTender(String action) {
    return action.startsWith("bid.");
  }

  /** Keys in order, so that the same details always read the same. */
  private static String json(Map<String, Object> details) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    new TreeMap<>(details).forEach((key, value) -> object.add(key, String.valueOf(value)));
    return object.build().toString();
  }
}
