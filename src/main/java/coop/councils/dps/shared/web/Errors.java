package coop.councils.dps.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the form just posted: shown together at the top of the page and beside each field. */
@Named
@RequestScoped
public class Errors {

  /**
   * @param field id of the field on the page; null when the sentence is about the whole form
   * @param address of another page on which it is put right; null when it is this one
   */
  public record Line(String field, String text, String address) {}

  private final List<Line> lines = new ArrayList<>();
  private boolean conflict;

  public void add(String field, String text) {
    lines.add(new Line(field, text, null));
  }

  /** What is put right on another page. */
  public void elsewhere(String text, String address) {
    lines.add(new Line(null, text, address));
  }

  public void conflict(String text) {
    conflict = true;
    add(null, text);
  }

  public boolean isConflict() {
    return conflict;
  }

  public boolean isAny() {
    return !lines.isEmpty();
  }

  public List<Line> getLines() {
    return lines;
  }

  public String of(String field) {
    return lines.stream().filter(line -> field.equals(line.field())).map(Line::text).findFirst().orElse(null);
  }

  /** For a date, which is wrong as a whole. */
  public String ofDate(String field) {
    return of(field + "-day");
  }
}
