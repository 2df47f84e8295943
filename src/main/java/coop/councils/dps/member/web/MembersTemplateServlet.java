package coop.councils.dps.member.web;

import coop.councils.dps.member.application.MembersTemplate;
import coop.councils.dps.sheet.web.Templates;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The empty register of members to fill in; the routes lead here, so that it is asked for like a page. */
@WebServlet({MembersTemplateServlet.XLSX, MembersTemplateServlet.CSV})
public class MembersTemplateServlet extends HttpServlet {

  static final String XLSX = "/manage/members/imports/template.xlsx";
  static final String CSV = "/manage/members/imports/template.csv";

  @Inject
  private transient MembersTemplate template;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Templates.send(request, response, "members", template::xlsx, template::csv);
  }
}
