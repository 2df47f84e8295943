package coop.councils.dps.support.client;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real browser: {@code @RegisterExtension final Browser browser = new Browser()}.
 *
 * <p>Every page asked for is another person's, with cookies of its own. A test fails when any page reported an error or
 * broke the content security policy, even if all else was well. Pages of a failed test are kept as pictures in
 * {@code target/screenshots}.
 */
public final class Browser implements AfterEachCallback {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> visited = new HashSet<>();

  /** A page on a desk, 1280 pixels wide. */
  public Page page() throws IOException, InterruptedException {
    return page(1280, 900);
  }

  /** A page on a telephone, 390 pixels wide. */
  public Page phone() throws IOException, InterruptedException {
    return page(390, 844);
  }

  private Page page(int width, int height) throws IOException, InterruptedException {
    BrowserContext context = Chromium.running().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
        .setBaseURL(TestServers.baseUrl()).setViewportSize(width, height).setLocale("en-GB"));
    // On two busy cores a page may stand still for many seconds before the browser calls it stable.
    context.setDefaultTimeout(30_000);
    contexts.add(context);
    Page page = context.newPage();
    page.onRequest(request -> {
      if (request.isNavigationRequest()) {
        visited.add(request.url());
      }
    });
    page.onConsoleMessage(this::judge);
    page.onPageError(complaints::add);
    return page;
  }

  /** What the browser says of a page's own status, such as 404, is for the test to judge. */
  private void judge(ConsoleMessage message) {
    boolean ofThePage = message.text().startsWith("Failed to load resource")
        && visited.stream().anyMatch(address -> message.location().startsWith(address + ":"));
    if (message.type().equals("error") && !ofThePage) {
      complaints.add(message.text() + " at " + message.location());
    }
  }

  /** Fails with each rule of WCAG 2.2 AA that axe finds broken, and where. */
  public static void assertAccessible(Page page) {
    List<Rule> broken = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
    Assertions.assertTrue(broken.isEmpty(), () -> page.url() + " is not accessible:\n" + broken.stream()
        .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n" + rule.getNodes().stream()
            .map(node -> "  " + node.getHtml()).collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n")));
  }

  /** Keeps a picture of the whole page in {@code target/screenshots}. */
  public static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    boolean failed = test.getExecutionException().isPresent() || !complaints.isEmpty();
    for (int i = 0; i < contexts.size(); i++) {
      for (Page page : contexts.get(i).pages()) {
        if (failed) {
          picture(page, String.join("-", "failed", test.getRequiredTestClass().getSimpleName(),
              test.getRequiredTestMethod().getName(), Integer.toString(i)));
        }
      }
      contexts.get(i).close();
    }
    contexts.clear();
    List<String> said = List.copyOf(complaints);
    complaints.clear();
    Assertions.assertEquals(List.of(), said, "Errors in the browser's console");
  }
}
