package coop.councils.dps.document.web;

import coop.councils.dps.document.application.ReceiveFile;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.web.Downloads;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Files in parts, for the script of the pages: {@code POST /uploads?name=&size=} begins one, {@code GET
 * /uploads/{reference}} says how far it came, {@code PUT /uploads/{reference}?from=} brings a part. Answers with
 * {@code reference}, {@code received} and {@code part} (bytes), or with {@code error}, a sentence to show.
 */
@WebServlet(urlPatterns = {"/uploads", "/uploads/*"}, asyncSupported = true)
public class UploadServlet extends HttpServlet {

  private static final int UNPROCESSABLE = 422;

  private static final Logger LOG = Logger.getLogger(UploadServlet.class.getName());

  @Resource
  private transient ManagedExecutorService executor;
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
      error(response, messages.text(invalid.errors().get(0)));
    } catch (RefusedException refusal) {
      error(response, messages.text(refusal.refused()));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reference reference = reference(request);
    answer(response, reference, files.received(reference));
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Reference reference = reference(request);
    ReceiveFile.Permit permit = files.expect(reference);
    long from = number(request.getParameter("from"));
    long length = request.getContentLengthLong();
    if (length < 1 || length > StoredDocument.PART) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      ArrivingPart.read(request, room, request.getRemoteUser(), (context, part) ->
          executor.execute(() -> store(context, reference, () -> files.take(permit, from, part))));
    }
  }

  /** The sender asks again how far the file came when this fails, for instance because another request was first. */
  private static void store(AsyncContext context, Reference reference, LongSupplier take) {
    HttpServletResponse response = (HttpServletResponse) context.getResponse();
    try {
      answer(response, reference, take.getAsLong());
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "A part of " + reference + " was not stored");
      response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    } finally {
      context.complete();
    }
  }

  private static Reference reference(HttpServletRequest request) {
    String typed = Downloads.lastPart(request);
    return Reference.parse("DOC", typed).orElseThrow(() -> new NotFoundException(typed));
  }

  private static long number(String typed) {
    return typed != null && typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
  }

  private static void answer(HttpServletResponse response, Reference reference, long received) throws IOException {
    write(response, Json.createObjectBuilder().add("reference", reference.value()).add("received", received)
        .add("part", StoredDocument.PART));
  }

  private static void error(HttpServletResponse response, String sentence) throws IOException {
    response.setStatus(UNPROCESSABLE);
    write(response, Json.createObjectBuilder().add("error", sentence));
  }

  private static void write(HttpServletResponse response, JsonObjectBuilder json) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().print(json.build());
  }
}
