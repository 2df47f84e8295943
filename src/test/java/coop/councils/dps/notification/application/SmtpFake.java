package coop.councils.dps.notification.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A mail server that answers every mail, once it has come whole, as the test says. */
final class SmtpFake implements AutoCloseable {

  private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final List<String> mails = new ArrayList<>();
  private volatile String answer;

  SmtpFake(String answer) throws IOException {
    this.answer = answer;
    Thread thread = new Thread(this::serve, "fake mail server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  void answers(String from) {
    answer = from;
  }

  /** Envelopes and texts as they came. */
  synchronized List<String> mails() {
    return List.copyOf(mails);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        converse(client);
      } catch (IOException gone) {
        // The test has ended, or the client has; either way the next one is waited for.
      }
    }
  }

  private void converse(Socket client) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
    out.print("220 fake\r\n");
    out.flush();
    StringBuilder mail = new StringBuilder();
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      mail.append(line).append('\n');
      if (data && !line.equals(".")) {
        continue;
      }
      if (data) {
        keep(mail.toString());
        mail.setLength(0);
      }
      out.print((data ? answer : line.startsWith("DATA") ? "354 go on" : "250 fine") + "\r\n");
      out.flush();
      data = line.startsWith("DATA");
    }
  }

  private synchronized void keep(String mail) {
    mails.add(mail);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
