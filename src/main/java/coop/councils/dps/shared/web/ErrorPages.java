package coop.councils.dps.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** Shows a page of {@code /error} in place of what was asked for. */
public final class ErrorPages {

  private ErrorPages() {}

  public static void notFound(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    show(request, response, HttpServletResponse.SC_NOT_FOUND, "not-found");
  }

  /** @param page name of a page in {@code /error} */
  public static void show(HttpServletRequest request, HttpServletResponse response, int status, String page)
      throws IOException, ServletException {
    response.reset();
    SecurityFilter.addHeaders(response);
    response.setStatus(status);
    request.getRequestDispatcher("/error/" + page + ".xhtml").forward(new Plain(request), response);
  }

  /** The same request as if nothing had been sent along: an error page must not take the failed form for its own. */
  private static final class Plain extends HttpServletRequestWrapper {

    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getContentType() {
      return null;
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
