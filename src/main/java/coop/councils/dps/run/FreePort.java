package coop.councils.dps.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds TCP ports nobody listens on. */
public final class FreePort {

  private FreePort() {}

  public static int any() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The first free port from the one wished for upwards, among the next hundred. */
  static int from(int wished) {
    for (int port = wished; port < wished + 100; port++) {
      try (ServerSocket socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (IOException busy) {
        // The next one, then.
      }
    }
    throw new IllegalStateException("Ports " + wished + " to " + (wished + 99) + " are all busy.");
  }
}
