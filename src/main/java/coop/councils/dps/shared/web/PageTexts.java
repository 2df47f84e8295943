package coop.councils.dps.shared.web;

import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Texts as pages use them: with arguments, only when there are any, and dates as people read them. */
@Named("text")
@ApplicationScoped
public class PageTexts {

  private Messages messages;

  protected PageTexts() {}

  @Inject
  public PageTexts(Messages messages) {
    this.messages = messages;
  }

  public String of(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** Null when there is no such text, so that a tag can leave out what it would show. */
  public String ifAny(String key) {
    return messages.has(key) ? messages.text(key) : null;
  }

  public String date(LocalDate date) {
    return date == null ? "" : London.date(date);
  }

  /** The date in the United Kingdom on which something happened. */
  public String dateOf(Instant instant) {
    return instant == null ? "" : London.date(London.dateOf(instant));
  }

  /** A value as part of an address. */
  public String url(String value) {
    return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public String day(LocalDate date) {
    return date == null ? "" : London.day(date);
  }

  public String moment(Instant instant) {
    return instant == null ? "" : London.moment(instant);
  }

  public String exactly(Instant instant) {
    return instant == null ? "" : London.exactly(instant);
  }

  public String utc(Instant instant) {
    return instant == null ? "" : London.utc(instant);
  }

  /** The paragraphs of a text that a person typed. */
  public List<String> paragraphs(String text) {
    return text == null ? List.of() : Arrays.stream(text.split("\\R\\s*\\R")).filter(part -> !part.isBlank()).toList();
  }

  /** A field may have its own sentence for a missing answer; the general one names the field. */
  String of(FieldError error) {
    boolean own = !error.messageKey().endsWith(".required") || messages.has(error.messageKey());
    return messages.text(own ? error.messageKey() : "error.required", error.arguments().toArray());
  }
}
