package coop.councils.dps.document.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are accepted, each known by its ending and by its content. */
public enum DocumentType {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ODT("odt", "application/vnd.oasis.opendocument.text"),
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
  PNG("png", "image/png"),
  JPG("jpg", "image/jpeg"),
  CSV("csv", "text/csv"),
  TXT("txt", "text/plain");

  /** 100 MiB, sent in parts. */
  public static final long LARGEST = 100L * 1024 * 1024;
  /** 25 MiB, sent with its form, which is held in memory. */
  public static final long LARGEST_IN_ONE_PIECE = 25L * 1024 * 1024;

  private final String ending;
  private final String mediaType;

  DocumentType(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<DocumentType> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace(".jpeg", ".jpg");
    return Arrays.stream(values()).filter(type -> lower.endsWith("." + type.ending)).findFirst();
  }
}
