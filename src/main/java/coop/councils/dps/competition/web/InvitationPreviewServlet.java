package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.PreviewInvitation;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows a buyer the invitation to tender that its draft would send. */
@WebServlet("/previews/invitation/*")
public class InvitationPreviewServlet extends HttpServlet {

  @Inject
  private transient PreviewInvitation invitation;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String reference = Downloads.lastPart(request);
    Downloads.show(response, "preview.pdf", invitation.preview(
        Reference.parse("MC", reference).orElseThrow(() -> new NotFoundException(reference))));
  }
}
