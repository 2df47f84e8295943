package coop.councils.dps.shared.web;

import coop.councils.dps.shared.IncompleteException;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.RefusedException;
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
 * Answers for what went wrong in a request: something absent gets the page for that, a rule's refusal its sentence;
 * anything else is logged with the request's reference, which the page shows together with what was typed.
 */
public class FailureFilter extends HttpFilter {

  private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

  @Inject
  private transient RequestReference reference;
  @Inject
  private transient Messages messages;

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
        ErrorPages.notFound(request, response);
      } else if (meaning instanceof IncompleteException incomplete) {
        request.setAttribute("refusal", messages.text("letter.incomplete"));
        request.setAttribute("missing", incomplete.missing().stream().map(one ->
            new Errors.Line(null, messages.text(one.messageKey()), one.address())).toList());
        ErrorPages.show(request, response, HttpServletResponse.SC_FORBIDDEN, "refused");
      } else if (meaning instanceof RefusedException refusal) {
        request.setAttribute("refusal", messages.text(refusal.refused()));
        ErrorPages.show(request, response, HttpServletResponse.SC_FORBIDDEN, "refused");
      } else {
        LOG.log(Level.SEVERE, e, () -> "Request " + reference.value() + " failed: " + request.getMethod() + " "
            + request.getRequestURI());
        showProblem(request, response);
      }
    }
  }

  private void showProblem(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute("reference", reference.value());
    KeptForm.of(request).ifPresent(form -> request.setAttribute("keptForm", form));
    ErrorPages.show(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "problem");
  }
}
