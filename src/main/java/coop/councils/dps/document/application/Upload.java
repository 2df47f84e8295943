package coop.councils.dps.document.application;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name as the person's machine calls it, path and all
 */
public record Upload(String name, long size, Content content) {

  /** Opens the bytes; may be opened more than once. */
  public interface Content {
    InputStream open() throws IOException;
  }
}
