package coop.councils.dps.shared.web;

import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The site's addresses and the page behind each, read from {@code /WEB-INF/routes.txt}.
 *
 * <p>A line is an address, a page and, where only one role comes there, that role; {@code {name}} in an address stands for one part of it and reaches the page as
 * a parameter. The first line that fits wins.
 */
public final class Routes {

  /**
   * A page and the values found in its address.
   *
   * @param role the only role that comes here; null where the whole side may
   */
  public record Match(String page, Map<String, String> parameters, String role) {}

  private record Route(String[] parts, String page, String role) {}

  private final List<Route> routes = new ArrayList<>();

  public static Routes of(ServletContext site) {
    return read(site.getResourceAsStream("/WEB-INF/routes.txt"));
  }

  public static Routes read(InputStream file) {
    Routes table = new Routes();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
        String[] columns = line.split("\\s+");
        table.routes.add(new Route(columns[0].split("/", -1), columns[1], columns.length > 2 ? columns[2] : null));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  public Optional<Match> match(String address) {
    String[] parts = address.split("/", -1);
    return routes.stream().flatMap(route -> fit(route, parts).stream()).findFirst();
  }

  private static Optional<Match> fit(Route route, String[] parts) {
    if (route.parts().length != parts.length) {
      return Optional.empty();
    }
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < parts.length; i++) {
      String wanted = route.parts()[i];
      if (wanted.startsWith("{") && !parts[i].isEmpty()) {
        parameters.put(wanted.substring(1, wanted.length() - 1), parts[i]);
      } else if (!wanted.equals(parts[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(route.page(), parameters, route.role()));
  }
}
