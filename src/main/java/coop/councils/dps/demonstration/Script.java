package coop.councils.dps.demonstration;

import static coop.councils.dps.shared.Jsonp.JSON;

import coop.councils.dps.shared.Input;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A part of the demonstration's story: one JSON object of the files under {@code demo/}. */
record Script(JsonObject json, DemoCalendar calendar) {

  static List<Script> read(String file, DemoCalendar calendar) {
    try (JsonReader reader = JSON.createReader(Script.class.getResourceAsStream("/demo/" + file))) {
      return scripts(reader.readArray(), calendar);
    }
  }

  String text(String name) {
    return plain(json.get(name));
  }

  boolean has(String name) {
    return json.containsKey(name);
  }

  LocalDate day(String name) {
    return calendar.day(text(name));
  }

  Instant moment(String name) {
    return calendar.moment(text(name));
  }

  Script part(String name) {
    return new Script(json.getJsonObject(name), calendar);
  }

  /** Empty when the story says nothing of it. */
  List<Script> parts(String name) {
    return has(name) ? scripts(json.getJsonArray(name), calendar) : List.of();
  }

  List<String> texts(String name) {
    return json.getJsonArray(name).stream().map(Script::plain).toList();
  }

  /** The part as somebody typed it into a form, for the parser that reads that form: dates lie in three fields. */
  Input input(String prefix) {
    Map<String, String> typed = new HashMap<>();
    json.forEach((name, value) -> type(typed, name, plain(value)));
    return new Input(prefix, typed);
  }

  /** One value as the answer to a question. */
  Input answering(String name) {
    Map<String, String> typed = new HashMap<>();
    type(typed, "answer", text(name));
    return new Input("answer", typed);
  }

  private void type(Map<String, String> typed, String name, String value) {
    typed.put(name, value);
    if (DemoCalendar.isDay(value)) {
      LocalDate day = calendar.day(value);
      typed.put(name + "-day", String.valueOf(day.getDayOfMonth()));
      typed.put(name + "-month", String.valueOf(day.getMonthValue()));
      typed.put(name + "-year", String.valueOf(day.getYear()));
    }
  }

  private static List<Script> scripts(JsonArray parts, DemoCalendar calendar) {
    return parts.getValuesAs(JsonObject.class).stream().map(part -> new Script(part, calendar)).toList();
  }

  private static String plain(JsonValue value) {
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
