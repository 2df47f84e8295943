package coop.councils.dps.system.rest;

import static coop.councils.dps.shared.Jsonp.JSON;

import coop.councils.dps.shared.Messages;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.SkippedDay;
import coop.councils.dps.system.domain.StatutoryDate;
import coop.councils.dps.system.domain.TimetableEvent;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** The timetable as the public interface promises it. */
record TimetableJson(Messages messages) {

  JsonObject of(TimetableEvent event, EventTime at, Nation nation, List<StatutoryDate> dates) {
    return JSON.createObjectBuilder()
        .add("event", event.slug())
        .add("at", at.written())
        .add("nation", nation.slug())
        .add("dates", array(dates, this::date))
        .build();
  }

  private JsonObjectBuilder date(StatutoryDate date) {
    return JSON.createObjectBuilder()
        .add("rule", date.rule())
        .add("name", messages.text(date.nameKey()))
        .add("date", date.date().toString())
        .add("end", date.end().toString())
        .add("skipped", array(date.skipped(), this::skippedDay))
        .add("explanation", messages.text(date.explanationKey(), date.arguments().toArray()));
  }

  private JsonObjectBuilder skippedDay(SkippedDay skipped) {
    return JSON.createObjectBuilder()
        .add("date", skipped.date().toString())
        .add("reason", messages.text(skipped.reasonKey(), skipped.arguments().toArray()));
  }

  private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObjectBuilder> toJson) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    items.forEach(item -> array.add(toJson.apply(item)));
    return array;
  }
}
