package coop.councils.dps.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /progress?ticket=}: how far long work is, for the page to show. */
@WebServlet("/progress")
public class ProgressServlet extends HttpServlet {

  @Inject
  private transient Progresses progresses;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Progresses.State state = progresses.state(request.getParameter("ticket"));
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().print("{\"done\":" + state.done() + ",\"all\":" + state.all() + "}");
  }
}
