package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.PreviewDecisionLetter;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /previews/decision/{application}/{lot}}: the letter that a proposed decision would send. */
@WebServlet("/previews/decision/*")
public class DecisionPreviewServlet extends HttpServlet {

  @Inject
  private transient PreviewDecisionLetter letters;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    LotAddress address = LotAddress.of(request, "APP");
    Downloads.show(response, "preview.pdf", letters.preview(address.reference(), address.lot()));
  }
}
