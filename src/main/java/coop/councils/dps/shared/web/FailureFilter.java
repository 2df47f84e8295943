package coop.councils.dps.shared.web;

import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.RequestReference;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers for what went wrong in a request: something absent gets the page for that; anything else is logged with the
 * request's reference, which the page shows together with what was typed.
 */
public class FailureFilter extends HttpFilter {

  private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

  @Inject
  private transient RequestReference reference;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      Throwable meaning = Failures.meaningOf(e);
      if (response.isCommitted()) {
        LOG.log(Level.WARNING, e, () -> "Request " + reference.value() + " broke off: " + request.getRequestURI());
      } else if (meaning instanceof NotFoundException) {
        response.reset();
        SecurityFilter.addHeaders(response);
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      } else {
        LOG.log(Level.SEVERE, e, () -> "Request " + reference.value() + " failed: " + request.getMethod() + " "
            + request.getRequestURI());
        showProblem(request, response);
      }
    }
  }

  private void showProblem(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.reset();
    SecurityFilter.addHeaders(response);
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    request.setAttribute("reference", reference.value());
    KeptForm.of(request).ifPresent(form -> request.setAttribute("keptForm", form));
    request.getRequestDispatcher("/error/problem.xhtml").forward(request, response);
  }
}
