package coop.councils.dps.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.Await;
import coop.councils.dps.support.Demonstration;
import coop.councils.dps.support.client.TestServers;
import coop.councils.dps.support.client.Visitor;
import coop.councils.dps.support.client.Visitor.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ArquillianTest
@RunAsClient
@ExtendWith(Demonstration.class)
@DisplayName("Forms that carry much")
class LargeFormsIT {

  private static final int LARGE = 1_500_000;

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  @DisplayName("are refused when they do not say how much")
  void without_length() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(TestServers.baseUrl() + "/sign-in"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream("email=a".getBytes(StandardCharsets.UTF_8)))).build();
    assertEquals(411, client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
  }

  @Test
  @DisplayName("are taken from people who signed in, and otherwise where a letter is verified")
  void of_anybody() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(TestServers.baseUrl() + "/sign-in"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[LARGE])).build();
    HttpResponse<String> refused = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(413, refused.statusCode());
    Answer verified = new Visitor().uploads("/verify", "file", "letter.pdf", text(LARGE));
    assertEquals(200, verified.status(), verified::text);
  }

  @Test
  @DisplayName("of nobody who signed in, however many and slow, do not keep a supplier from sending a file")
  void slow_and_many() throws Exception {
    String files = "/supplier/tenders/" + Demonstration.competition(Demonstration.TAKES_TENDERS) + "/files";
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 12; i++) {
        slow.add(begins("/verify", "nobody"));
      }
      Visitor jo = Visitor.signedIn(Demonstration.JO_SAMPLE, Demonstration.PASSWORD);
      Await.until("the room of anybody is full", () ->
          new Visitor().uploads("/verify", "file", "letter.pdf", text(LARGE)).status() == 503);
      assertEquals(302, jo.uploads(files, "file", "plan.txt", text(LARGE), Map.of("slot", "METHOD")).status());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static Socket begins(String address, String cookie) throws IOException {
    URI server = URI.create(TestServers.baseUrl());
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.getOutputStream().write(("POST " + address + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: "
        + cookie + "=1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + LARGE + "\r\n\r\n--b\r\n")
        .getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static byte[] text(int size) {
    byte[] text = new byte[size];
    Arrays.fill(text, (byte) 'a');
    return text;
  }
}
