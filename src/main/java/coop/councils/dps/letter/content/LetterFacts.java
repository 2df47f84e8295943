package coop.councils.dps.letter.content;

import static coop.councils.dps.shared.Jsonp.JSON;

import coop.councils.dps.shared.IncompleteException;
import coop.councils.dps.shared.Money;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers, while a letter writes itself, what machines will read in it and which of its elements are missing. */
final class LetterFacts {

  private final Map<String, IncompleteException.Missing> missing = new LinkedHashMap<>();
  private final JsonObjectBuilder facts = JSON.createObjectBuilder();
  private final Map<String, List<String>> texts = new LinkedHashMap<>();
  private final JsonArrayBuilder scores = JSON.createArrayBuilder();
  private final Places places;
  private JsonValue totals = JsonValue.NULL;
  private boolean gap;

  LetterFacts(Places places) {
    this.places = places;
  }

  /** @param element key of the name below {@code letter.element.} */
  void missing(String element, String place) {
    missing.putIfAbsent(element + " " + place,
        new IncompleteException.Missing("letter.element." + element, place == null ? places.of(element) : place));
  }

  /** A sentence lacks a value; the element that it comes from is named by whoever writes it as a fact. */
  void gap() {
    gap = true;
  }

  void refuseIfIncomplete() {
    if (!missing.isEmpty()) {
      throw new IncompleteException(List.copyOf(missing.values()));
    } else if (gap) {
      throw new IllegalStateException("A sentence of the letter lacks a value that no fact of it names");
    }
  }

  void fact(String name, Object value) {
    facts.add(name, json(value));
  }

  void text(String element, String text) {
    texts.computeIfAbsent(element, unknown -> new ArrayList<>()).add(text);
  }

  void scores(ScoreCard card) {
    card.lines().forEach(line -> {
      JsonObjectBuilder one = JSON.createObjectBuilder()
          .add("criterion", line.criterion() == null ? "Price" : line.criterion()).add("weight", line.weight());
      addIfAny(one, "mark", line.mark());
      one.add("score", line.score());
      addIfAny(one, "winnersMark", line.winnersMark());
      addIfAny(one, "winnersScore", line.winnersScore());
      scores.add(one);
    });
    JsonObjectBuilder sums = JSON.createObjectBuilder().add("score", card.total());
    addIfAny(sums, "winnersScore", card.winnersTotal());
    totals = sums.add("rank", card.rank()).add("of", card.of()).build();
  }

  /** @param head what the frame of the letter says; the content follows it */
  byte[] json(JsonObjectBuilder head) {
    head.add("facts", facts).add("scores", scores).add("totals", totals);
    JsonObjectBuilder words = JSON.createObjectBuilder();
    texts.forEach((element, list) -> words.add(element, JSON.createArrayBuilder(list)));
    JsonObject whole = head.add("texts", words).build();
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void addIfAny(JsonObjectBuilder to, String name, BigDecimal value) {
    if (value != null) {
      to.add(name, value);
    }
  }

  private static JsonValue json(Object value) {
    if (value instanceof Money money) {
      return JSON.createValue(money.pounds());
    } else if (value instanceof BigDecimal number) {
      return JSON.createValue(number);
    } else if (value instanceof Integer number) {
      return JSON.createValue(number);
    } else if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    } else if (value instanceof Day day) {
      return JSON.createValue(day.date().toString());
    } else if (value instanceof Exact exact) {
      return JSON.createValue(exact.at().toString());
    } else if (value instanceof LocalDate || value instanceof Instant) {
      return JSON.createValue(value.toString());
    }
    if (value instanceof Fingerprint fingerprint) {
      return JSON.createValue(fingerprint.sha256());
    }
    return JSON.createValue(value instanceof Typed typed ? typed.text() : String.valueOf(value));
  }
}
