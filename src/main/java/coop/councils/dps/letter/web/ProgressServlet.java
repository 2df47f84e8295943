package coop.councils.dps.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /letters/progress?ticket=}: how far a download is, for the page to show. */
@WebServlet("/letters/progress")
public class ProgressServlet extends HttpServlet {

  @Inject
  private transient DownloadProgress progress;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    DownloadProgress.State state = progress.of(request.getParameter("ticket"));
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().print("{\"done\":" + state.done() + ",\"all\":" + state.all() + "}");
  }
}
