package coop.councils.dps.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The addresses of the site")
class RoutesTest {

  private static final Routes ROUTES = Routes.read(new ByteArrayInputStream("""
      # address                                page
      /                                        /index.xhtml
      /buyer/competitions                      /competition/list.xhtml
      /buyer/competitions/new                  /competition/new.xhtml
      /buyer/competitions/{ref}                /competition/edit.xhtml

      /buyer/competitions/{ref}/questions/{n}  /competition/question.xhtml
      """.getBytes(StandardCharsets.UTF_8)));

  @Test
  @DisplayName("lead to their pages")
  void plain() {
    assertEquals(page("/index.xhtml", Map.of()), ROUTES.match("/"));
    assertEquals(page("/competition/list.xhtml", Map.of()), ROUTES.match("/buyer/competitions"));
  }

  @Test
  @DisplayName("carry values to their pages")
  void values() {
    assertEquals(page("/competition/edit.xhtml", Map.of("ref", "MC-1")), ROUTES.match("/buyer/competitions/MC-1"));
    assertEquals(page("/competition/question.xhtml", Map.of("ref", "MC-1", "n", "2")),
        ROUTES.match("/buyer/competitions/MC-1/questions/2"));
  }

  @Test
  @DisplayName("are tried from the top, so that words win over values")
  void first() {
    assertEquals(page("/competition/new.xhtml", Map.of()), ROUTES.match("/buyer/competitions/new"));
  }

  @ParameterizedTest
  @DisplayName("lead nowhere when a part is missing, empty or too much")
  @ValueSource(strings = {"", "/buyer", "/buyer/competitions/", "/buyer/competitions/MC-1/", "/index.xhtml",
      "/buyer/competitions/MC-1/questions", "//", "/Buyer/competitions", "# address"})
  void nowhere(String address) {
    assertEquals(Optional.empty(), ROUTES.match(address));
  }

  @Test
  @DisplayName("are those that mails name")
  void mails() throws IOException {
    Routes routes;
    try (InputStream file = Files.newInputStream(Path.of("src/main/webapp/WEB-INF/routes.txt"))) {
      routes = Routes.read(file);
    }
    List<String> named = new ArrayList<>();
    ResourceBundle texts = ResourceBundle.getBundle("messages", Locale.ROOT);
    texts.keySet().stream().filter(key -> key.startsWith("mail.") && key.endsWith(".body"))
        .forEach(key -> texts.getString(key).lines().filter(line -> line.startsWith("/")).forEach(named::add));
    assertTrue(named.size() > 8, named::toString);
    named.forEach(address -> assertTrue(routes.match(address.replaceAll("\\{\\d}", "MC-1")).isPresent(), address));
  }

  private static Optional<Routes.Match> page(String page, Map<String, String> parameters) {
    return Optional.of(new Routes.Match(page, parameters, null));
  }
}
