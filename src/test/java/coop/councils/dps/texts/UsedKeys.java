package coop.councils.dps.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The message keys that Java and pages name, each with the file that names it first. Keys that are put together from a
 * beginning and a value end with a point here.
 */
final class UsedKeys {

  private static final Path JAVA = Path.of("src", "main", "java");
  private static final Path PAGES = Path.of("src", "main", "webapp");

  private static final String KEY = "\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9-]+)*\\.?)\"";
  private static final List<Pattern> IN_JAVA = Stream.of(
      "(?:messages|texts|text)\\.text\\(\\s*" + KEY,
      "\"(?:R\\d\\d|[A-Z]{3,})\",\\s*" + KEY,
      "\\bwrong\\([^,()]+(?:\\([^)]*\\))?[^,()]*,\\s*" + KEY,
      "new FieldError\\([^,]+,\\s*" + KEY,
      "\"(timetable\\.R[A-Za-z0-9.]+\\.(?:name|explanation))\"").map(Pattern::compile).toList();
  private static final Pattern STATUTORY_DATE = Pattern.compile("timetable\\.R\\d\\d(?:\\.grouped)?");
  private static final Pattern MAIL = Pattern.compile("\"(mail\\.(?!smtp)[A-Za-z]+)\"");
  private static final Pattern ACTION =
      Pattern.compile("audit\\s*\\.record(?:As)?\\((?:new Actor\\([^)]*\\)+|Actor\\.PLATFORM)?,?\\s*" + KEY);

  private static final Pattern LOOKED_UP = Pattern.compile("\\bm\\[([^\\]]+)\\]|text\\.of\\(([^)]+)");
  private static final Pattern LITERAL = Pattern.compile("'([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_-]+)*\\.?)'");
  private static final Pattern TAG = Pattern.compile("<dps:([A-Za-z]+)([^>]*)>", Pattern.DOTALL);
  private static final Pattern PREFIX = Pattern.compile("name=\"prefix\"\\s+value=\"([a-zA-Z.]+)\"");
  private static final List<String> FIELDS =
      List.of("input", "textarea", "radios", "select", "checkbox", "checkboxes", "date", "file");

  private final SortedMap<String, String> keys = new TreeMap<>();

  static Map<String, String> inJava() {
    UsedKeys used = new UsedKeys();
    used.read(JAVA, ".java", used::java);
    return used.keys;
  }

  static Map<String, String> inPages() {
    UsedKeys used = new UsedKeys();
    used.read(PAGES, ".xhtml", used::page);
    return used.keys;
  }

  private void read(Path folder, String ending, BiConsumer<String, String> reader) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).sorted().toList()) {
        reader.accept(folder.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of letters have files of their own, and tests of their own. */
  private void java(String file, String source) {
    if (file.startsWith("coop/councils/dps/letter/content/")) {
      return;
    }
    IN_JAVA.forEach(pattern -> pattern.matcher(source).results().forEach(found -> add(found.group(1), file)));
    ACTION.matcher(source).results().forEach(found -> add("audit." + found.group(1), file));
    MAIL.matcher(source).results().map(found -> found.group(1)).forEach(mail -> {
      if (mail.equals("mail.footer")) {
        add(mail, file);
      } else {
        add(mail + ".subject", file);
        add(mail + ".body", file);
      }
    });
  }

  private void page(String file, String source) {
    LOOKED_UP.matcher(source).results()
        .map(found -> found.group(1) == null ? found.group(2).split(",")[0] : found.group(1))
        .flatMap(expression -> LITERAL.matcher(expression).results())
        .filter(literal -> !literal.group(1).isEmpty()).map(literal -> literal.group(1))
        .filter(key -> !key.equals("yes") && !key.equals("no") || source.contains("m['" + key + "']"))
        .filter(key -> !file.startsWith("WEB-INF/tags") || key.contains("."))
        .forEach(key -> add(key, file));
    if (!file.startsWith("WEB-INF/tags")) {
      Matcher prefix = PREFIX.matcher(source);
      String form = prefix.find() ? prefix.group(1) : null;
      TAG.matcher(source).results().forEach(tag -> tag(file, form, tag.group(1), tag.group(2)));
    }
  }

  private void tag(String file, String form, String name, String attributes) {
    String key = attribute(attributes, "key");
    String id = attribute(attributes, "id");
    if (key == null && FIELDS.contains(name) && id != null && form != null) {
      key = form + "." + id;
    }
    if (key == null || key.contains("#{")) {
      return;
    }
    if (attribute(attributes, "legend") == null) {
      add(key, file);
    }
    String options = attribute(attributes, "options");
    if (options != null && attribute(attributes, "names") == null) {
      String labels = attribute(attributes, "labels") == null ? key : attribute(attributes, "labels");
      if (options.contains("'")) {
        Pattern.compile("'([^']+)'").matcher(options).results().forEach(one -> add(labels + "." + one.group(1), file));
      } else {
        add(labels + ".", file);
      }
    }
  }

  private static String attribute(String attributes, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? found.group(1) : null;
  }

  private void add(String key, String file) {
    if (STATUTORY_DATE.matcher(key).matches()) {
      // The limit itself appends what it shows of the date.
      keys.putIfAbsent(key + ".name", file);
      keys.putIfAbsent(key + ".explanation", file);
    } else {
      keys.putIfAbsent(key, file);
    }
  }
}
