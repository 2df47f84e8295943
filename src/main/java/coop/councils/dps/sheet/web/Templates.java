package coop.councils.dps.sheet.web;

import coop.councils.dps.document.domain.DocumentType;
import coop.councils.dps.shared.web.Downloads;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Hands out a template as the kind of file that the address names by its ending. */
public final class Templates {

  private Templates() {}

  /** @param name of the file, without an ending */
  public static void send(HttpServletRequest request, HttpServletResponse response, String name,
      Supplier<byte[]> xlsx, Supplier<byte[]> csv) throws IOException {
    if (request.getServletPath().endsWith(".csv")) {
      send(response, name + ".csv", DocumentType.CSV.mediaType() + ";charset=UTF-8", csv.get());
    } else {
      send(response, name + ".xlsx", DocumentType.XLSX.mediaType(), xlsx.get());
    }
  }

  private static void send(HttpServletResponse response, String name, String mediaType, byte[] file)
      throws IOException {
    Downloads.prepare(response, name, mediaType, file.length);
    response.getOutputStream().write(file);
  }
}
