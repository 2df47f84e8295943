package coop.councils.dps.publication.web;

import coop.councils.dps.admission.application.ListAdmitted;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Hands out the public list of suppliers with the filter of its page. */
@WebServlet(SupplierListServlet.ADDRESS)
public class SupplierListServlet extends HttpServlet {

  static final String ADDRESS = "/suppliers.csv";

  @Inject
  private transient ListAdmitted list;
  @Inject
  private transient Messages messages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String lot = parameter(request, "lot");
    byte[] csv = SupplierList.csv(list.all(lot.matches("[1-9]") ? Integer.valueOf(lot) : null,
        parameter(request, "name"), SupplierList.day(parameter(request, "asAt"))), messages)
        .getBytes(StandardCharsets.UTF_8);
    Downloads.prepare(response, "suppliers.csv", "text/csv;charset=UTF-8", csv.length);
    response.getOutputStream().write(csv);
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }
}
