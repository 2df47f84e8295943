package coop.councils.dps.bench.peers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * Gives FOP the fonts it finds on the class path, as addresses {@code file:/folder/file}. FOP reads its fonts again
 * for each document, so their bytes are kept.
 */
final class ClassPath implements ResourceResolver {

  static final URI ROOT = URI.create("file:/");

  private final Map<URI, byte[]> files = new HashMap<>();

  @Override
  public Resource getResource(URI uri) throws IOException {
    byte[] file = files.get(uri);
    if (file == null) {
      try (InputStream in = ClassPath.class.getResourceAsStream(uri.getPath())) {
        file = in.readAllBytes();
      }
      files.put(uri, file);
    }
    return new Resource(new ByteArrayInputStream(file));
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("Nothing is written to the class path: " + uri);
  }
}
