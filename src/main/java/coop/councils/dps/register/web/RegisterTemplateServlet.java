package coop.councils.dps.register.web;

import coop.councils.dps.register.application.RegisterTemplate;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The empty register to fill in; the routes lead here, so that it is asked for like a page. */
@WebServlet({RegisterTemplateServlet.XLSX, RegisterTemplateServlet.CSV})
public class RegisterTemplateServlet extends HttpServlet {

  static final String XLSX = "/manage/register/template.xlsx";
  static final String CSV = "/manage/register/template.csv";

  @Inject
  private transient RegisterTemplate template;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean csv = request.getServletPath().equals(CSV);
    byte[] file = csv ? template.csv() : template.xlsx();
    Downloads.prepare(response, csv ? "old-register.csv" : "old-register.xlsx",
        csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        file.length);
    response.getOutputStream().write(file);
  }
}
