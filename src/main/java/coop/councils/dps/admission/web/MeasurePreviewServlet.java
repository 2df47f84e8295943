package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ConfirmMeasure;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
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
    String[] parts = Downloads.lastPart(request).split("/");
    if (parts.length != 2 || !parts[1].matches("[1-9]")) {
      throw new NotFoundException("a preview");
    }
    Reference supplier = Reference.parse("SUP", parts[0]).orElseThrow(() -> new NotFoundException(parts[0]));
    Downloads.show(response, "preview.pdf", letters.preview(supplier, Integer.parseInt(parts[1])));
  }
}
