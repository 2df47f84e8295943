package coop.councils.dps.document.web;

import coop.councils.dps.document.application.ReadDocument;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.shared.web.Downloads;
import coop.councils.dps.shared.web.ErrorPages;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * {@code /documents/{reference}}: always a download, so that no uploaded file is shown as a page of this site. A slow
 * reader keeps a thread, so there are places for some of one person and some of all.
 */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {

  private static final int OF_ONE = 4;
  private static final int OF_ALL = 64;

  private final transient Room room = new Room(OF_ONE, OF_ALL);

  @Inject
  private transient ReadDocument documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    DocumentRow document = documents.find(Downloads.lastPart(request));
    String person = request.getRemoteUser();
    if (!room.enter(person)) {
      response.setHeader("Retry-After", "10");
      ErrorPages.show(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy");
      return;
    }
    try {
      Downloads.prepare(response, document.name(), document.mediaType(), document.size());
      send(document, response.getOutputStream());
    } finally {
      room.leave(person);
    }
  }

  private void send(DocumentRow document, OutputStream to) throws IOException {
    int position = 0;
    for (Optional<byte[]> part = documents.part(document, 0); part.isPresent();
        part = documents.part(document, position)) {
      to.write(part.get());
      position++;
    }
  }
}
