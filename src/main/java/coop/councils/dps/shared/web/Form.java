package coop.councils.dps.shared.web;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the person typed into the page's form.
 *
 * <p>A field shows what was typed when the form comes back, and the stored value when the page is opened, so that
 * nothing typed is lost by a refusal.
 */
@Named
@RequestScoped
public class Form {

  private Errors errors;

  protected Form() {}

  @Inject
  public Form(Errors errors) {
    this.errors = errors;
  }

  public boolean isPosted() {
    return "POST".equals(request().getMethod());
  }

  public String value(String field, Object stored) {
    if (isPosted()) {
      return typed(field);
    }
    return stored == null ? "" : stored.toString();
  }

  public boolean chosen(String field, Object stored, Object option) {
    return value(field, stored).equals(String.valueOf(option));
  }

  /** For boxes of which several may be ticked. */
  public boolean ticked(String field, List<?> stored, Object option) {
    List<?> ticked = isPosted() ? all(field) : stored;
    return ticked != null && ticked.stream().anyMatch(value -> String.valueOf(value).equals(String.valueOf(option)));
  }

  public String day(String field, LocalDate stored) {
    return value(field + "-day", stored == null ? null : stored.getDayOfMonth());
  }

  public String month(String field, LocalDate stored) {
    return value(field + "-month", stored == null ? null : stored.getMonthValue());
  }

  public String year(String field, LocalDate stored) {
    return value(field + "-year", stored == null ? null : stored.getYear());
  }

  /** The version the page was made from; after a conflict the one stored now, so that saving again is a choice. */
  public String version(Object stored) {
    return errors.isConflict() ? String.valueOf(stored) : value("version", stored);
  }

  /** A value that travels with the page unseen; after a conflict the one of now, as for the version. */
  public String unlessConflict(String field, Object stored) {
    return errors.isConflict() ? String.valueOf(stored) : value(field, stored);
  }

  /** What somebody else saved meanwhile in a field, when it is not what was typed. */
  public String savedMeanwhile(String field, Object stored) {
    String now = stored == null ? "" : stored.toString();
    // A browser ends the lines of a text with two characters, the record with one.
    return errors.isConflict() && !now.equals(typed(field).replace("\r\n", "\n")) ? now : null;
  }

  public long version() {
    String version = typed("version");
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
  }

  public String typed(String field) {
    String value = request().getParameter(field);
    return value == null ? "" : value;
  }

  public List<String> all(String field) {
    String[] values = request().getParameterValues(field);
    return values == null ? List.of() : Arrays.asList(values);
  }

  public Map<String, String> typed() {
    Map<String, String> all = new HashMap<>();
    request().getParameterMap().forEach((name, values) -> all.put(name, values.length == 0 ? "" : values[0]));
    return all;
  }

  /**
   * Tells this form, as it was sent, from every other; empty for a form without a key. The same form sent again with
   * other words, after going back, is another.
   */
  public String fingerprint() {
    String key = typed("form-key");
    return key.isEmpty() ? "" : key + Sha256.of(new TreeMap<>(typed()).toString() + files());
  }

  /** Names and sizes of the files that came with it. */
  private static String files() {
    try {
      String type = request().getContentType();
      return type == null || !type.startsWith("multipart/") ? "" : request().getParts().stream()
          .filter(part -> part.getSubmittedFileName() != null)
          .map(part -> part.getSubmittedFileName() + part.getSize()).collect(Collectors.joining("/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException("The form is not one that carries files", e);
    }
  }

  public Input input(String prefix) {
    return new Input(prefix, typed());
  }

  /** The request as the page got it, with the values of its address; an injected one would lack them. */
  private static HttpServletRequest request() {
    return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
  }
}
