package coop.councils.dps.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Connections that send a body so slowly that it never ends: a hundred bytes a second each. */
final class SlowUploads implements AutoCloseable {

  private static final ByteBuffer DROP = ByteBuffer.allocateDirect(100);

  private final List<SocketChannel> open = new ArrayList<>();
  private final Thread dripping = new Thread(this::drip, "dripping");
  private volatile boolean ended;
  private int connected;

  /** @param method and address of the request, which says that half a megabyte is coming */
  void add(String method, String address, String type, String cookie, int length) throws IOException {
    URI server = URI.create(BenchPlatform.host());
    SocketChannel channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
    channel.write(ByteBuffer.wrap((method + " " + address + " HTTP/1.1\r\nHost: " + server.getAuthority()
        + "\r\nOrigin: " + BenchPlatform.host() + "\r\nCookie: " + cookie + "\r\nContent-Type: " + type
        + "\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
    channel.configureBlocking(false);
    open.add(channel);
    connected++;
  }

  void start() {
    dripping.setDaemon(true);
    dripping.start();
  }

  /** What the platform has not cut off. */
  synchronized int stillOpen() {
    return open.size();
  }

  int connected() {
    return connected;
  }

  private void drip() {
    while (!ended) {
      synchronized (this) {
        open.removeIf(channel -> !writes(channel));
      }
      try {
        TimeUnit.SECONDS.sleep(1);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static boolean writes(SocketChannel channel) {
    try {
      // Two answers at most are read away, so that a connection that the server ended is seen to be ended.
      if (channel.read(ByteBuffer.allocate(65_536)) < 0) {
        channel.close();
        return false;
      }
      channel.write(DROP.duplicate());
      return true;
    } catch (IOException cut) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    ended = true;
    synchronized (this) {
      for (SocketChannel channel : open) {
        channel.close();
      }
    }
  }
}
