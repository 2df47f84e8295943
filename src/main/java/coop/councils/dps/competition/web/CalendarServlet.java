package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.ReadCalendar;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /calendar/{secret}.ics}: the dates of competitions for a calendar program, which does not sign in. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

  @Inject
  private transient ReadCalendar calendar;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String content = calendar.read(Downloads.lastPart(request).replaceFirst("\\.ics$", ""));
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.getWriter().write(content);
  }
}
