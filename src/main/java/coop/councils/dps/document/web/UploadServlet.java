package coop.councils.dps.document.web;

import static coop.councils.dps.shared.Jsonp.JSON;

import coop.councils.dps.document.application.ReceiveFile;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * Files in parts, for the script of the pages: {@code POST /uploads?name=&size=} begins one, {@code GET
 * /uploads/{reference}} says how far it came, {@code PUT /uploads/{reference}?from=} brings a part. Answers with
 * {@code reference}, {@code received} and {@code part} (bytes), or with {@code error}, a sentence to show about a file
 * that is not taken.
 *
 * <p>A part that breaks off, comes slower than {@link #LIMIT_SECONDS} or finds no room is let go; the sender asks how
 * far the file came.
 */
@WebServlet({"/uploads", "/uploads/*"})
public class UploadServlet extends HttpServlet {

  /** For 512 KiB, which is 70 kbit/s. */
  private static final int LIMIT_SECONDS = 60;
  private static final int UNPROCESSABLE = 422;

  @Inject
  private transient ReceiveFile files;
  @Inject
  private transient UploadRoom room;
  @Inject
  private transient Messages messages;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      Reference reference = files.begin(request.getParameter("name"), number(request.getParameter("size")));
      answer(response, reference, 0);
    } catch (InvalidInputException invalid) {
      say(response, invalid);
    }
  }

  private void say(HttpServletResponse response, InvalidInputException invalid) throws IOException {
    response.setStatus(UNPROCESSABLE);
    write(response, JSON.createObjectBuilder().add("error", messages.text(invalid.errors().get(0))));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reference reference = reference(request);
    answer(response, reference, files.received(reference));
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reference reference = reference(request);
    files.received(reference);
    long length = request.getContentLengthLong();
    if (length < 1 || length > StoredDocument.PART) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST);
    } else if (room.enter(request.getRemoteUser())) {
      try {
        take(reference, request, response, (int) length);
      } finally {
        room.leave(request.getRemoteUser());
      }
    } else {
      refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private void take(Reference reference, HttpServletRequest request, HttpServletResponse response, int length)
      throws IOException {
    byte[] part = new byte[length];
    try {
      if (!read(request.getInputStream(), part)) {
        refuse(response, HttpServletResponse.SC_REQUEST_TIMEOUT);
        return;
      }
    } catch (IOException brokeOff) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      room.store(() -> files.take(reference, number(request.getParameter("from")), part));
      answer(response, reference, files.received(reference));
    } catch (InvalidInputException inside) {
      say(response, inside);
    } catch (IllegalArgumentException noPart) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** @return whether all came in time */
  private static boolean read(InputStream body, byte[] part) throws IOException {
    long begun = System.nanoTime();
    int come = 0;
    while (come < part.length) {
      int read = body.read(part, come, part.length - come);
      if (read < 0) {
        throw new EOFException();
      }
      come += read;
      if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(LIMIT_SECONDS)) {
        return false;
      }
    }
    return true;
  }

  /** What is left of the body is not waited for, so nothing can follow it on this connection. */
  private static void refuse(HttpServletResponse response, int status) {
    response.setHeader("Connection", "close");
    response.setStatus(status);
  }

  private static Reference reference(HttpServletRequest request) {
    String typed = Downloads.lastPart(request);
    return Reference.parse("DOC", typed).orElseThrow(() -> new NotFoundException(typed));
  }

  private static long number(String typed) {
    return typed != null && typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
  }

  private static void answer(HttpServletResponse response, Reference reference, long received) throws IOException {
    write(response, JSON.createObjectBuilder().add("reference", reference.value()).add("received", received)
        .add("part", StoredDocument.PART));
  }

  private static void write(HttpServletResponse response, JsonObjectBuilder json) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(json.build());
  }
}
