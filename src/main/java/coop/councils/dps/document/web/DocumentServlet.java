package coop.councils.dps.document.web;

import coop.councils.dps.document.application.ReadDocument;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /documents/{reference}}: always a download, so that no uploaded file is shown as a page of this site. */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {

  @Inject
  private transient ReadDocument documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    DocumentRow document = documents.find(Downloads.lastPart(request));
    Downloads.prepare(response, document.name(), document.mediaType(), document.size());
    documents.copy(document, response.getOutputStream());
  }
}
