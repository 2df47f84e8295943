package coop.councils.dps.support;

import coop.councils.dps.shared.Input;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a person typed into a form, field by field. */
public final class Typed {

  private final Map<String, String> fields = new HashMap<>();

  private Typed() {}

  public static Typed nothing() {
    return new Typed();
  }

  public static Typed typed(String field, String value) {
    return nothing().and(field, value);
  }

  public Typed and(String field, String value) {
    fields.put(field, value);
    return this;
  }

  public Typed without(String field) {
    fields.remove(field);
    return this;
  }

  public Typed andDate(String field, LocalDate day) {
    return andDate(field, String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()),
        String.valueOf(day.getYear()));
  }

  public Typed andDate(String field, String day, String month, String year) {
    return and(field + "-day", day).and(field + "-month", month).and(field + "-year", year);
  }

  public Input into(String form) {
    return new Input(form, asMap());
  }

  public Map<String, String> asMap() {
    return Map.copyOf(fields);
  }
}
