package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.web.ErrorPages;
import coop.councils.dps.shared.web.KeptForm;
import coop.councils.dps.shared.web.RouteFilter;
import coop.councils.dps.shared.web.Routes;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Asks whoever is not signed in to do so before a page of a side, keeps everybody to the pages of their own side and
 * role, and keeps the form that a person sent after the session had ended.
 */
public class SignedInFilter extends HttpFilter {

  static final String KEPT = "dps.keptForm";
  private static final int KEPT_SECONDS = 15 * 60;

  @Inject
  private transient CurrentUser user;
  private transient Routes routes;

  @Override
  public void init(FilterConfig config) {
    routes = Routes.of(config.getServletContext());
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<SignedIn> person = user.get();
    if (person.isPresent()) {
      if (mayCome(person.get().role(), RouteFilter.addressOf(request))) {
        chain.doFilter(request, response);
      } else {
        ErrorPages.notFound(request, response);
      }
      return;
    }
    if (request.getRequestedSessionId() != null) {
      KeptForm.of(request).ifPresent(form -> keep(form, request.getSession()));
    }
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect("/sign-in?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
  }

  /** Not for long: until the person has signed in, the form is anybody's and takes memory. */
  private static void keep(KeptForm form, HttpSession session) {
    session.setMaxInactiveInterval(KEPT_SECONDS);
    session.setAttribute(KEPT, form);
  }

  /** A page of another side, or of another role, answers like an absent one. Use cases judge all the same. */
  private boolean mayCome(Role role, String address) {
    boolean elsewhere = Arrays.stream(Role.Side.values()).filter(side -> side != role.side())
        .anyMatch(side -> address.equals(side.home()) || address.startsWith(side.home() + "/"));
    return !elsewhere && routes.match(address).map(Routes.Match::role).map(role.name()::equals).orElse(true);
  }
}
