package coop.councils.dps.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Refuses forms that do not say how large they are, too large ones, and more large ones at once than memory has room
 * for: one of a person who is signed in, six of all, and two of everybody else, who have a use for them on one page
 * alone.
 */
public class LargeFormFilter extends HttpFilter {

  /** 26 MiB, what web.xml allows: a file of 25 MB and the rest of its form. */
  private static final long LARGEST_REQUEST = 27_262_976;

  /** Forms above this size count as large: 1 MiB. Browsers with scripts send larger files in parts. */
  private static final long LARGE_REQUEST = 1024 * 1024;

  private static final int LARGE_AT_ONCE = 6;
  private static final int LARGE_OF_ANYBODY = 2;
  private static final String PAGE_FOR_ANYBODY = "/verify";

  private static final long MOST_DROPPED = 8 * LARGEST_REQUEST;
  private static final int DROPPING_SECONDS = 20;
  private static final int DROPPED_AT_ONCE = 16;

  private final transient Semaphore room = new Semaphore(LARGE_AT_ONCE);
  private final transient Semaphore roomOfAnybody = new Semaphore(LARGE_OF_ANYBODY);
  private final transient Semaphore dropping = new Semaphore(DROPPED_AT_ONCE);
  private final transient Set<String> sending = ConcurrentHashMap.newKeySet();

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader("Transfer-Encoding") != null) {
      response.setHeader("Connection", "close");
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (request.getContentLengthLong() > mostOf(request)) {
      drop(request);
      ErrorPages.show(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");
    } else if (request.getContentLengthLong() > LARGE_REQUEST) {
      passIfThereIsRoom(request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** What has no file in it the container itself takes up to two megabytes of, and fails beyond. */
  private static long mostOf(HttpServletRequest request) {
    String type = request.getContentType();
    if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
      return LARGE_REQUEST;
    }
    boolean anybody = request.getRemoteUser() == null && !request.getRequestURI().startsWith(PAGE_FOR_ANYBODY);
    return anybody ? LARGE_REQUEST : LARGEST_REQUEST;
  }

  /** A large form is in memory as a whole, and a slow one keeps a thread. */
  private void passIfThereIsRoom(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String person = request.getRemoteUser();
    Semaphore own = person == null ? roomOfAnybody : room;
    if (person != null && !sending.add(person)) {
      sayBusy(request, response);
      return;
    }
    try {
      if (own.tryAcquire()) {
        try {
          chain.doFilter(request, response);
        } finally {
          own.release();
        }
      } else {
        sayBusy(request, response);
      }
    } finally {
      if (person != null) {
        sending.remove(person);
      }
    }
  }

  private void sayBusy(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    drop(request);
    ErrorPages.show(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy");
  }

  /**
   * A browser reads the answer only once it has sent the file; of one that is far too large, slow, or one of many it may
   * see none.
   */
  private void drop(HttpServletRequest request) throws IOException {
    if (!dropping.tryAcquire()) {
      return;
    }
    try {
      byte[] buffer = new byte[65_536];
      InputStream body = request.getInputStream();
      long left = MOST_DROPPED;
      long ends = System.nanoTime() + TimeUnit.SECONDS.toNanos(DROPPING_SECONDS);
      for (int read = body.read(buffer); read >= 0 && left > 0 && System.nanoTime() < ends; read = body.read(buffer)) {
        left -= read;
      }
    } finally {
      dropping.release();
    }
  }
}
