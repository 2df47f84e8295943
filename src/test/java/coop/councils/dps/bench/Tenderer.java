package coop.councils.dps.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One supplier's person at a browser: signs in, writes a tender and submits it. All share one client. */
final class Tenderer {

  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern BUTTON = Pattern.compile("<input[^>]*type=\"submit\"[^>]*name=\"([^\"]+)\"");

  private static final int PART = 512 * 1024;

  private final HttpClient client;
  private final String tender;
  private String cookie = "";
  private Map<String, String> submission;

  Tenderer(HttpClient client, String competition) {
    this.client = client;
    this.tender = "/supplier/tenders/" + competition;
  }

  void signIn(String email, String password) throws IOException, InterruptedException {
    Map<String, String> form = form("/sign-in");
    form.putAll(Map.of("email", email, "password", password));
    HttpResponse<String> answer = client.send(post("/sign-in", form), HttpResponse.BodyHandlers.ofString());
    expect(302, answer);
    keep(answer);
  }

  void write() throws IOException, InterruptedException {
    for (int question = 1; question <= 3; question++) {
      sends(tender + "/questions/" + question, Map.of("answer", "We begin with street conversations. ".repeat(20)));
    }
    sends(tender + "/price", Map.of("what-1", "Everything", "quantity-1", "1", "unit-1", "whole term", "rate-1",
        "31,000"));
  }

  /** @return reference of a file of so many bytes, sent in parts */
  String uploads(String name, int size) throws IOException, InterruptedException {
    String file = begins(name, size);
    byte[] part = new byte[PART];
    Arrays.fill(part, (byte) 'a');
    for (int from = 0; from < size; from += PART) {
      expect(200, client.send(request("/uploads/" + file + "?from=" + from).header("Origin", BenchPlatform.host())
          .PUT(HttpRequest.BodyPublishers.ofByteArray(part)).build(), HttpResponse.BodyHandlers.ofString()));
    }
    return file;
  }

  private String begins(String name, int size) throws IOException, InterruptedException {
    HttpResponse<String> begun = client.send(request("/uploads?name=" + name + "&size=" + size)
        .header("Origin", BenchPlatform.host()).POST(HttpRequest.BodyPublishers.noBody()).build(),
        HttpResponse.BodyHandlers.ofString());
    expect(200, begun);
    return begun.body().replaceAll(".*\"reference\":\"([^\"]+)\".*", "$1");
  }

  void attaches(String file) throws IOException, InterruptedException {
    Map<String, String> form = form(tender + "/files");
    form.putAll(Map.of("slot", "METHOD", "file-arrived", file));
    expect(302, client.send(post(tender + "/files", form), HttpResponse.BodyHandlers.ofString()));
  }

  void stalledDownload(StalledDownloads stalled, String file) throws IOException {
    stalled.add("/documents/" + file, cookie);
  }

  static String sha256(int size) throws NoSuchAlgorithmException {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'a');
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  void slowPart(SlowUploads slow) throws IOException, InterruptedException {
    slow.add("PUT", "/uploads/" + begins("slow.txt", 2 * PART) + "?from=0", "application/octet-stream", cookie, PART);
  }

  void slowForm(SlowUploads slow) throws IOException {
    slow.add("POST", tender + "/files", "multipart/form-data; boundary=slow", cookie, 4 * PART);
  }

  /** Opens the page from which the tender will be submitted. */
  void prepare() throws IOException, InterruptedException {
    submission = form(tender + "/check");
    submission.putAll(Map.of("conflict", "no", "noCollusion", "true", "name", "Load Person", "post", "Director"));
  }

  /** @return whether it was received; false where the deadline had passed */
  CompletableFuture<Boolean> submit() {
    return client.sendAsync(post(tender + "/check", submission), HttpResponse.BodyHandlers.ofString())
        .thenApply(answer -> {
          boolean received = answer.statusCode() == 302;
          if (!received && !answer.body().contains("so this was not taken")) {
            throw new IllegalStateException("Submitting answered " + answer.statusCode());
          }
          return received;
        });
  }

  private void sends(String address, Map<String, String> typed) throws IOException, InterruptedException {
    Map<String, String> form = form(address);
    form.putAll(typed);
    expect(302, client.send(post(address, form), HttpResponse.BodyHandlers.ofString()));
  }

  private Map<String, String> form(String address) throws IOException, InterruptedException {
    HttpResponse<String> page = client.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofString());
    expect(200, page);
    keep(page);
    String body = page.body();
    String main = body.substring(body.indexOf("<main"));
    String form = main.substring(main.indexOf("<form"), main.indexOf("</form>"));
    Map<String, String> fields = new LinkedHashMap<>();
    for (Matcher found = HIDDEN.matcher(form); found.find();) {
      fields.put(found.group(1), found.group(2));
    }
    Matcher button = BUTTON.matcher(form);
    if (button.find()) {
      fields.put(button.group(1), "");
    }
    return fields;
  }

  private void keep(HttpResponse<?> answer) {
    List<String> set = answer.headers().allValues("Set-Cookie");
    if (!set.isEmpty()) {
      cookie = set.stream().map(one -> one.split(";", 2)[0]).collect(Collectors.joining("; "));
    }
  }

  private static void expect(int status, HttpResponse<String> answer) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
    }
  }

  private HttpRequest post(String address, Map<String, String> fields) {
    String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
    return request(address).header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", BenchPlatform.host()).POST(HttpRequest.BodyPublishers.ofString(body)).build();
  }

  private HttpRequest.Builder request(String address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(BenchPlatform.host() + address))
        .timeout(Duration.ofSeconds(60));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
