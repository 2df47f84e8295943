package coop.councils.dps.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Sets the headers that keep a page to itself; refuses forms that another site or a link sent. */
public class SecurityFilter extends HttpFilter {

  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
      + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final String VIEW_STATE = "jakarta.faces.ViewState";

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    addHeaders(response);
    if (request.getRequestURI().startsWith("/resources/")) {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
    boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    if (!reads && isFromAnotherSite(request)) {
      ErrorPages.show(request, response, HttpServletResponse.SC_FORBIDDEN, "forbidden");
    } else if (reads && request.getParameter(VIEW_STATE) != null) {
      // A link must not send a form: links come from anywhere, with the person's session.
      ErrorPages.show(request, response, HttpServletResponse.SC_BAD_REQUEST, "forbidden");
    } else {
      chain.doFilter(request, response);
    }
  }

  static void addHeaders(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cache-Control", "no-store");
  }

  /** Browsers name the sender's site in one header or the other; a request with neither carries no stolen session. */
  private static boolean isFromAnotherSite(HttpServletRequest request) {
    String fetchSite = request.getHeader("Sec-Fetch-Site");
    if (fetchSite != null) {
      return !"same-origin".equals(fetchSite) && !"none".equals(fetchSite);
    }
    String origin = request.getHeader("Origin");
    return origin != null && !hostOf(origin).equals(request.getHeader("Host"));
  }

  private static String hostOf(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
