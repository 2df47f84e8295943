package coop.councils.dps.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form that could not be taken just now, kept so that the person can send it again without typing it again: after
 * signing in anew, or once the platform answers. Files are not kept.
 */
public record KeptForm(String address, List<Field> fields) implements Serializable {

  private static final int MOST_CHARACTERS = 150_000;

  /** One value of the form. */
  public record Field(String name, String value) implements Serializable {}

  /** What the person typed, without what the page itself sends along. */
  public List<Field> typed() {
    return fields.stream().filter(field -> field.value().length() > 2 && !field.value().isBlank())
        .filter(field -> !field.name().matches("form|form-key|version|before|next|send|secret|jakarta\\.faces.*|.*Form"))
        .toList();
  }

  /** Empty for anything but a form of this site that is not too long to keep. */
  public static Optional<KeptForm> of(HttpServletRequest request) {
    String type = request.getContentType();
    if (!"POST".equals(request.getMethod()) || type == null
        || !type.startsWith("application/x-www-form-urlencoded")) {
      return Optional.empty();
    }
    List<Field> fields = new ArrayList<>();
    request.getParameterMap().forEach((name, values) -> {
      // A password is asked for again rather than kept.
      if (!name.contains("password")) {
        for (String value : values) {
          fields.add(new Field(name, value));
        }
      }
    });
    int characters = fields.stream().mapToInt(field -> field.value().length()).sum();
    Object address = request.getAttribute(RouteFilter.ADDRESS);
    String where = address == null ? request.getRequestURI() : address.toString();
    return characters > MOST_CHARACTERS ? Optional.empty() : Optional.of(new KeptForm(where, fields));
  }
}
