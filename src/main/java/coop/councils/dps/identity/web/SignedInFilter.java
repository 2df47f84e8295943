package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.web.KeptForm;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Asks whoever is not signed in to do so before a page of a side, and keeps the form that a person sent after the
 * session had ended.
 */
public class SignedInFilter extends HttpFilter {

  static final String KEPT = "dps.keptForm";

  @Inject
  private transient CurrentUser user;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (user.isSignedIn()) {
      chain.doFilter(request, response);
      return;
    }
    KeptForm.of(request).ifPresent(form -> request.getSession().setAttribute(KEPT, form));
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect("/sign-in?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
  }
}
