package coop.councils.dps.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person's browser asking for pages at a steady pace, whether or not the last answer came: an answer's time counts
 * from the moment at which it should have been asked for, so that a slow server cannot hide behind a slow client.
 */
final class SteadyLoad {

  private static final Pattern KEY = Pattern.compile("form-key\" value=\"([^\"]*)");

  private final String host;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();

  SteadyLoad(String host) {
    this.host = host;
  }

  void signIn(String email, String password) throws IOException, InterruptedException {
    HttpResponse<String> page = client.send(get("/sign-in"), HttpResponse.BodyHandlers.ofString());
    Matcher key = KEY.matcher(page.body());
    if (!key.find()) {
      throw new IllegalStateException("No form on the sign-in page");
    }
    String form = "form=form&send=x&jakarta.faces.ViewState=stateless&form-key=" + key.group(1) + "&email="
        + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
        + URLEncoder.encode(password, StandardCharsets.UTF_8);
    HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(host + "/sign-in"))
        .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", host)
        .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 302) {
      throw new IllegalStateException("Sign-in answered " + answer.statusCode());
    }
  }

  private HttpRequest get(String address) {
    return HttpRequest.newBuilder(URI.create(host + address)).timeout(Duration.ofSeconds(30)).GET().build();
  }

  /**
   * @param pages by name; each makes the address of its n-th request
   * @return milliseconds of every request by name of the page
   */
  Map<String, double[]> run(Map<String, IntFunction<String>> pages, int perSecond, int seconds) {
    List<String> names = List.copyOf(pages.keySet());
    Map<String, List<CompletableFuture<Double>>> asked = new TreeMap<>();
    long begin = System.nanoTime();
    for (int i = 0; i < perSecond * seconds; i++) {
      long due = begin + TimeUnit.SECONDS.toNanos(i) / perSecond;
      LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      String name = names.get(i % names.size());
      asked.computeIfAbsent(name, unknown -> new ArrayList<>()).add(ask(pages.get(name).apply(i), due));
    }
    Map<String, double[]> times = new TreeMap<>();
    asked.forEach((name, all) -> times.put(name, all.stream().mapToDouble(CompletableFuture::join).toArray()));
    return times;
  }

  private CompletableFuture<Double> ask(String address, long due) {
    return client.sendAsync(get(address), HttpResponse.BodyHandlers.ofString()).thenApply(answer -> {
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(address + " answered " + answer.statusCode());
      }
      return (System.nanoTime() - due) / 1e6;
    });
  }

  /** The time under which 95 of 100 requests stayed. */
  static double p95(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
  }
}
