package coop.councils.dps.document.application;

import coop.councils.dps.shared.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A file on its way in.
 *
 * @param name as the person's machine calls it, path and all
 * @param arrived the document that it is to become, where it came in parts; null where it came with its form
 */
public record Upload(String name, long size, Content content, Reference arrived) {

  /** With its form, in one piece. */
  public Upload(String name, long size, Content content) {
    this(name, size, content, null);
  }

  public boolean cameInParts() {
    return arrived != null;
  }

  /** Opens the bytes; may be opened more than once. */
  public interface Content {
    InputStream open() throws IOException;

    /** For formats whose table of contents is at their end. */
    default SeekableByteChannel channel() throws IOException {
      try (InputStream bytes = open()) {
        return new SeekableInMemoryByteChannel(bytes.readAllBytes());
      }
    }
  }
}
