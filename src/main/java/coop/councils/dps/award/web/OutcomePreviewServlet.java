package coop.councils.dps.award.web;

import coop.councils.dps.award.application.PreviewOutcomeLetter;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /previews/outcome/{competition}/{tender}}: the letter that a tenderer would get on approval of the award. */
@WebServlet("/previews/outcome/*")
public class OutcomePreviewServlet extends HttpServlet {

  @Inject
  private transient PreviewOutcomeLetter letters;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String[] parts = Downloads.lastPart(request).split("/");
    if (parts.length != 2) {
      throw new NotFoundException("a preview");
    }
    Reference competition = Reference.parse("MC", parts[0]).orElseThrow(() -> new NotFoundException(parts[0]));
    Reference tender = Reference.parse("TEN", parts[1]).orElseThrow(() -> new NotFoundException(parts[1]));
    Downloads.show(response, "preview.pdf", letters.preview(competition, tender));
  }
}
