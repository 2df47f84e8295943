package coop.councils.dps.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words people read, from {@code messages.properties}, with dates and times as the United Kingdom writes them.
 *
 * <p>A sentence may hold the placeholders of {@link MessageFormat}; an apostrophe in it is just an apostrophe. A
 * {@link LocalDate} is written "4 January 2028", an {@link Instant} with weekday and UK time, a {@link Label} as its
 * own words, a number with thousands separated: pass a year as text. A key without words is a defect and throws
 * {@link java.util.MissingResourceException}, so that no letter or page goes out with a hole in it.
 */
@Dependent
@Named("messages")
public class Messages {

  private static final ResourceBundle.Control SAME_WORDS_ON_EVERY_MACHINE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public String text(String key, Object... arguments) {
    String words = ResourceBundle.getBundle("messages", Locale.UK, SAME_WORDS_ON_EVERY_MACHINE).getString(key);
    if (arguments.length == 0) {
      return words;
    }
    MessageFormat format = new MessageFormat(words.replace("'", "''"), Locale.UK);
    return format.format(Arrays.stream(arguments).map(this::readable).toArray());
  }

  public boolean has(String key) {
    return ResourceBundle.getBundle("messages", Locale.UK, SAME_WORDS_ON_EVERY_MACHINE).containsKey(key);
  }

  public String text(Decision.Refused refused) {
    return text(refused.messageKey(), refused.arguments().toArray());
  }

  public String text(FieldError error) {
    return text(error.messageKey(), error.arguments().toArray());
  }

  private Object readable(Object argument) {
    if (argument instanceof LocalDate date) {
      return London.date(date);
    }
    if (argument instanceof Instant instant) {
      return London.moment(instant);
    }
    return argument instanceof Label label ? text(label.key()) : argument;
  }
}
