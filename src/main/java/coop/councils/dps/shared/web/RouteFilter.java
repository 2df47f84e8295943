package coop.councils.dps.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends each address of the site to its page; the pages' own files cannot be asked for. */
public class RouteFilter extends HttpFilter {

  /** Request attribute: the address as the browser asked for it, query included. */
  static final String ADDRESS = "dps.address";

  private static final Pattern PART_WITH_PAGES_ALONE = Pattern.compile("/(supplier|buyer|manage|verify)(/.*)?");

  private transient Routes routes;

  @Override
  public void init(FilterConfig config) {
    routes = Routes.of(config.getServletContext());
  }

  /** The address as a path, its escapes resolved. */
  public static String addressOf(HttpServletRequest request) {
    try {
      return URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // No escape of ours: it can name no page.
      return "";
    }
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String address = addressOf(request);
    Optional<Routes.Match> match = routes.match(address);
    if (match.isPresent()) {
      String query = request.getQueryString();
      request.setAttribute(ADDRESS, request.getRequestURI() + (query == null ? "" : "?" + query));
      request.getRequestDispatcher(match.get().page())
          .forward(new Routed(request, match.get().parameters()), response);
    } else if (address.contains("//") || isPageFile(address) || PART_WITH_PAGES_ALONE.matcher(address).matches()) {
      ErrorPages.notFound(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPageFile(String address) {
    return address.endsWith(".xhtml") && !address.startsWith("/jakarta.faces.resource/");
  }

  /** The request with the values of its address as parameters, which no query can override. */
  private static final class Routed extends HttpServletRequestWrapper {

    private final Map<String, String> inAddress;

    Routed(HttpServletRequest request, Map<String, String> inAddress) {
      super(request);
      this.inAddress = inAddress;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new HashMap<>(super.getParameterMap());
      inAddress.forEach((name, value) -> all.put(name, new String[] {value}));
      return all;
    }

    @Override
    public String getParameter(String name) {
      return inAddress.getOrDefault(name, super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
      return inAddress.containsKey(name) ? new String[] {inAddress.get(name)} : super.getParameterValues(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(getParameterMap().keySet());
    }
  }
}
