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
 * {@code /documents/{reference}}: always a download, so that no uploaded file is shown as a page of this site. Somebody who
 * reads slowly keeps a thread and what the server has buffered, up to ten megabytes, so there are places for some large
 * files of one person and for some of all; whoever does not read at all for half a minute is cut off by the server.
 */
@WebServlet("/documents/*")
public class DocumentServlet extends HttpServlet {

  /** 1 MiB: what is smaller fits what is buffered anyway. */
  private static final long LARGE = 1024 * 1024;
  private static final int OF_ONE = 2;
  private static final int OF_ALL = 12;

  private final transient Room room = new Room(OF_ONE, OF_ALL);

  @Inject
  private transient ReadDocument documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    DocumentRow document = documents.find(Downloads.lastPart(request));
    if (document.size() <= LARGE) {
      send(document, response);
      return;
    }
    String person = request.getRemoteUser();
    if (!room.enter(person)) {
      ErrorPages.show(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy");
      return;
    }
    try {
      send(document, response);
    } finally {
      room.leave(person);
    }
  }

  private void send(DocumentRow document, HttpServletResponse response) throws IOException {
    Downloads.prepare(response, document.name(), document.mediaType(), document.size());
    OutputStream to = response.getOutputStream();
    int position = 0;
    for (Optional<byte[]> part = documents.part(document, 0); part.isPresent();
        part = documents.part(document, position)) {
      to.write(part.get());
      position++;
    }
  }
}
