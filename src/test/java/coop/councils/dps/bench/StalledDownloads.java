package coop.councils.dps.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that ask for a file and read nothing of it. */
final class StalledDownloads implements AutoCloseable {

  private static final int SMALL = 8192;

  private final List<SocketChannel> open = new ArrayList<>();

  void add(String address, String cookie) throws IOException {
    URI server = URI.create(BenchPlatform.host());
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
    channel.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    channel.write(ByteBuffer.wrap(("GET " + address + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: "
        + cookie + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
    open.add(channel);
  }

  int connected() {
    return open.size();
  }

  @Override
  public void close() throws IOException {
    for (SocketChannel channel : open) {
      channel.close();
    }
  }
}
