package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ConfirmMeasure;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows an officer the letter that a proposed measure would send. */
@WebServlet("/previews/measure/*")
public class MeasurePreviewServlet extends HttpServlet {

  @Inject
  private transient ConfirmMeasure letters;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    LotAddress address = LotAddress.of(request, "SUP");
    Downloads.show(response, "preview.pdf", letters.preview(address.reference(), address.lot()));
  }
}
