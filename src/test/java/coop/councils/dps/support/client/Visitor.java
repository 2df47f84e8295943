package coop.councils.dps.support.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks HTTP without a browser, with cookies of their own; redirects are looked at, not followed. */
public final class Visitor {

  private static final List<String> BOXES = List.of("radio", "checkbox");
  private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");
  private static final Pattern FIELD = Pattern.compile("<(input|textarea)\\b([^>]*)>(?:([^<]*)</textarea>)?");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");
  private static final String BOUNDARY = "----between-the-parts";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String host = TestServers.baseUrl();

  /** What came back. */
  public record Answer(int status, String location, String body) {

    /** The text people read: no tags, blanks as one. */
    public String text() {
      return body.replaceAll("(?s)<head>.*?</head>|<[^>]+>", " ").replace("&amp;", "&").replaceAll("\\s+", " ");
    }

    /** Addresses of this site on the page, each once. */
    public Set<String> links() {
      return LINK.matcher(body).results().map(link -> link.group(1).replace("&amp;", "&")).filter(link ->
          !link.startsWith("/resources/")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The fields of the form that has all the given ones, as they would be sent untouched. */
    public Map<String, String> fieldsWith(Set<String> names) {
      return FORM.matcher(body).results().map(MatchResult::group)
          .filter(form -> names.stream().allMatch(name -> form.contains("name=\"" + name + "\""))).findFirst()
          .map(Answer::fields).orElseThrow(() -> new AssertionError("No form with " + names + " on: " + text()));
    }

    /** Of several choices only what is chosen. */
    private static Map<String, String> fields(String form) {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher found = FIELD.matcher(form);
      while (found.find()) {
        Map<String, String> attributes = ATTRIBUTE.matcher(found.group(2)).results()
            .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2), (a, b) -> a));
        String type = attributes.getOrDefault("type", "");
        boolean left = BOXES.contains(type) && !attributes.containsKey("checked") || type.equals("file");
        if (attributes.containsKey("name") && !left) {
          String value = found.group(1).equals("textarea") ? found.group(3) : attributes.getOrDefault("value", BOXES.contains(type) ? "on" : "");
          fields.put(attributes.get("name"), plain(value == null ? "" : value));
        }
      }
      return fields;
    }

    private static String plain(String html) {
      return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
          .replace("&amp;", "&");
    }
  }

  public static Visitor signedIn(String email, String password) {
    Visitor visitor = new Visitor();
    Answer answer = visitor.signsIn(email, password);
    if (answer.status() != 302) {
      throw new AssertionError(email + " could not sign in: " + answer.text());
    }
    return visitor;
  }

  public Answer signsIn(String email, String password) {
    return sends("/sign-in", Map.of("email", email, "password", password));
  }

  public Answer opens(String address) {
    return exchange(request(address).GET().build());
  }

  /** The bytes of a file. */
  public byte[] downloads(String address) {
    return file(address).body();
  }

  /** The size of a file as its answer says ahead of its bytes; -1 when it does not. */
  public long announcedSize(String address) {
    return file(address).headers().firstValueAsLong("Content-Length").orElse(-1);
  }

  private HttpResponse<byte[]> file(String address) {
    try {
      HttpResponse<byte[]> response =
          client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new AssertionError(address + " answered " + response.statusCode());
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens the page, fills in its form and sends it. */
  public Answer sends(String address, Map<String, String> typed) {
    return posts(address, filled(opens(address), typed));
  }

  public static Map<String, String> filled(Answer page, Map<String, String> typed) {
    Map<String, String> fields = page.fieldsWith(typed.keySet());
    fields.putAll(typed);
    return fields;
  }

  public Answer posts(String address, Map<String, String> fields) {
    return posts(address, fields, Map.of());
  }

  public Answer posts(String address, Map<String, String> fields, Map<String, String> headers) {
    HttpRequest.Builder request = request(address).header("Content-Type", "application/x-www-form-urlencoded");
    headers.forEach(request::header);
    String form = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
    return exchange(request.POST(HttpRequest.BodyPublishers.ofString(form)).build());
  }

  /** Opens the page and sends its form with a file. */
  public Answer uploads(String address, String field, String fileName, byte[] content) {
    return uploads(address, field, fileName, content, Map.of());
  }

  /** As {@link #uploads(String, String, String, byte[])}, with other fields of the form typed. */
  public Answer uploads(String address, String field, String fileName, byte[] content, Map<String, String> typed) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> fields = opens(address).fieldsWith(Set.of(field));
    fields.putAll(typed);
    fields.forEach((name, value) ->
        part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
    part(body, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content);
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return exchange(request(address).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build());
  }

  /** As a browser or the proxy does: only they agree with the server on HTTP/2, and not without TLS. */
  public Answer puts(String address, byte[] body) {
    return exchange(request(address).version(HttpClient.Version.HTTP_1_1).PUT(HttpRequest.BodyPublishers.ofByteArray(body)).build());
  }

  /** Begins to put a body, sends only so much of it, and is gone. */
  public void breaksOff(String address, byte[] body, int after) {
    String session = cookies.getCookieStore().getCookies().stream().map(HttpCookie::toString)
        .collect(Collectors.joining("; "));
    URI server = URI.create(host);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(("PUT " + address + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nCookie: "
          + session + "\r\nContent-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(body, 0, after);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
    body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition
        + "\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(host + address)).timeout(Duration.ofSeconds(90));
  }

  private Answer exchange(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      String location = response.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
      return new Answer(response.statusCode(), location, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
