package coop.councils.dps.system.rest;

import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.rest.Problem;
import coop.councils.dps.system.application.ComputeTimetable;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.StatutoryDate;
import coop.councils.dps.system.domain.TimetableEvent;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The dates that follow from an event, with the rule, the days skipped and the reason for each. */
@Path("timetable")
@Dependent
public class TimetableResource {

  private final ComputeTimetable computeTimetable;
  private final Messages messages;

  @Inject
  public TimetableResource(ComputeTimetable computeTimetable, Messages messages) {
    this.computeTimetable = computeTimetable;
    this.messages = messages;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response timetable(
      @QueryParam("event") String event,
      @QueryParam("at") String at,
      @QueryParam("nation") @DefaultValue("england-and-wales") String nation) {
    Optional<TimetableEvent> knownEvent = TimetableEvent.ofSlug(event);
    if (knownEvent.isEmpty()) {
      return problem(messages.text("api.timetable.event.invalid"), TimetableEvent.slugs());
    }
    Optional<EventTime> time = EventTime.parse(at);
    if (time.isEmpty()) {
      return problem(messages.text("api.timetable.at.invalid"), allowedTimes());
    }
    Optional<Nation> knownNation = Nation.ofSlug(nation);
    if (knownNation.isEmpty()) {
      return problem(messages.text("api.timetable.nation.invalid"), Nation.slugs());
    }
    return answer(knownEvent.get(), time.get(), knownNation.get());
  }

  private Response answer(TimetableEvent event, EventTime at, Nation nation) {
    try {
      List<StatutoryDate> dates = computeTimetable.compute(event, at.day(), nation);
      return Response.ok(new TimetableJson(messages).of(event, at, nation, dates)).build();
    } catch (RefusedException refusal) {
      return problem(messages.text(refusal.refused()), allowedTimes());
    }
  }

  private Response problem(String detail, List<String> allowed) {
    return Problem.badRequest(detail, allowed).toResponse();
  }

  private List<String> allowedTimes() {
    String first = String.valueOf(WorkingDayCalendar.FIRST_YEAR);
    String last = String.valueOf(WorkingDayCalendar.LAST_YEAR);
    return List.of(
        messages.text("api.timetable.at.allowed.date", first, last),
        messages.text("api.timetable.at.allowed.time", first, last));
  }
}
