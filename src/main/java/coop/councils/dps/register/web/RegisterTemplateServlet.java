package coop.councils.dps.register.web;

import coop.councils.dps.register.application.RegisterTemplate;
import coop.councils.dps.sheet.web.Templates;
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
    Templates.send(request, response, "old-register", template::xlsx, template::csv);
  }
}
