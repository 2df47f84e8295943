package coop.councils.dps.document.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Reads one part as it comes, without a thread that waits for it, and hands it on once it is all here. What breaks off or is slower than {@link #LIMIT_MILLIS} for the part is let go: the sender asks how far the file came.
 */
final class ArrivingPart implements ReadListener, AsyncListener {

  /** For 512 KiB, which is 70 kbit/s. */
  private static final long LIMIT_MILLIS = 60_000;

  private final AsyncContext context;
  private final ServletInputStream body;
  private final UploadRoom room;
  private final String person;
  private final BiConsumer<AsyncContext, byte[]> whole;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[16 * 1024];
  private long taken;
  private boolean ended;

  private ArrivingPart(AsyncContext context, UploadRoom room, String person, BiConsumer<AsyncContext, byte[]> whole)
      throws IOException {
    this.context = context;
    this.body = context.getRequest().getInputStream();
    this.room = room;
    this.person = person;
    this.whole = whole;
  }

  /**
   * @param person who sends it
   * @param whole answers and completes the request
   */
  static void read(HttpServletRequest request, UploadRoom room, String person, BiConsumer<AsyncContext, byte[]> whole)
      throws IOException {
    AsyncContext context = request.startAsync();
    context.setTimeout(LIMIT_MILLIS);
    ArrivingPart part = new ArrivingPart(context, room, person, whole);
    context.addListener(part);
    ArrivingPart oldest = room.enter(person, part);
    if (oldest != null) {
      oldest.end(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }
    part.body.setReadListener(part);
  }

  @Override
  public void onDataAvailable() throws IOException {
    while (body.isReady()) {
      int read = body.read(buffer);
      if (read < 0) {
        return;
      }
      if (!keep(read)) {
        end(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return;
      }
    }
  }

  private synchronized boolean keep(int read) {
    boolean kept = !ended && room.take(read);
    if (kept) {
      taken += read;
      bytes.write(buffer, 0, read);
    }
    return kept;
  }

  @Override
  public void onAllDataRead() {
    if (isFirstEnd()) {
      whole.accept(context, bytes.toByteArray());
    }
  }

  @Override
  public void onError(Throwable brokeOff) {
    end(HttpServletResponse.SC_BAD_REQUEST);
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    end(HttpServletResponse.SC_REQUEST_TIMEOUT);
  }

  @Override
  public void onError(AsyncEvent event) {
    end(HttpServletResponse.SC_BAD_REQUEST);
  }

  @Override
  public synchronized void onComplete(AsyncEvent event) {
    room.leave(person, this, taken);
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // The request is read once.
  }

  private void end(int status) {
    if (isFirstEnd()) {
      HttpServletResponse response = (HttpServletResponse) context.getResponse();
      response.setStatus(status);
      // What is left of the part is not waited for.
      response.setHeader("Connection", "close");
      context.complete();
    }
  }

  /** Whole, broken off, or too late: whichever comes first. */
  private synchronized boolean isFirstEnd() {
    boolean first = !ended;
    ended = true;
    return first;
  }
}
