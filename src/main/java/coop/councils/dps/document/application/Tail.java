package coop.councils.dps.document.application;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The last bytes of a file, where formats say that it is whole. */
final class Tail {

  private Tail() {}

  /** @return at most so many of the last bytes, to be read from the first of them on */
  static ByteBuffer of(SeekableByteChannel bytes, int most) throws IOException {
    ByteBuffer tail = ByteBuffer.allocate((int) Math.min(bytes.size(), most));
    bytes.position(bytes.size() - tail.capacity());
    while (tail.hasRemaining() && bytes.read(tail) >= 0) {
      // Read on: a channel gives what it has.
    }
    return tail.flip();
  }
}
