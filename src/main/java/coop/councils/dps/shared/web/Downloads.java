package coop.councils.dps.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Headers for files handed out. */
public final class Downloads {

  private Downloads() {}

  /** The reference at the end of the address; empty when there is none. */
  public static String lastPart(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  /** A PDF of our own making, shown in the browser; it is never kept. */
  public static void show(HttpServletResponse response, String name, byte[] pdf) throws IOException {
    response.setContentType("application/pdf");
    response.setContentLengthLong(pdf.length);
    response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(pdf);
  }

  /** Names the file in RFC 6266 and RFC 8187 form and keeps the browser from guessing, running or caching it. */
  public static void prepare(HttpServletResponse response, String name, String mediaType, long size) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    response.setContentType(mediaType);
    response.setContentLengthLong(size);
    response.setHeader("Content-Disposition",
        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", "private, no-store");
  }
}
