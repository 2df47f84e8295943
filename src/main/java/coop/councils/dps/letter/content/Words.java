package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Puts values into the words of a letter: dates, moments and amounts as the language writes them, and what people typed
 * marked as theirs, so that it is read aloud in its own language.
 */
final class Words {

  /** Stand around typed words while a sentence is put together: characters of private use. */
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  /** Stands for a value that is missing: the letter will be refused. */
  private static final String GAP = "…";

  private final LetterTexts texts;
  private boolean gap;

  Words(LetterTexts texts) {
    this.texts = texts;
  }

  String text(String key) {
    return texts.words(key);
  }

  RichText rich(String key, Object... values) {
    String words = texts.words(key);
    return values.length == 0 ? RichText.of(words) : parted(filled(words, values));
  }

  List<RichText> items(String key, Object... values) {
    return Arrays.stream(texts.words(key).split("\\|"))
        .map(item -> values.length == 0 ? RichText.of(item.strip()) : parted(filled(item.strip(), values))).toList();
  }

  RichText typed(String text) {
    RichText rich = RichText.of(text);
    return texts.language() == LetterLanguage.ENGLISH ? rich : rich.in(Typed.LANGUAGE);
  }

  RichText shown(Object value) {
    return value instanceof Typed typed ? typed(typed.text()) : RichText.of(plain(value));
  }

  private String filled(String words, Object... values) {
    Object[] shown = Arrays.stream(values)
        .map(value -> value instanceof Typed typed && typed.text() != null ? marked(typed.text())
            : plain(value instanceof Typed ? null : value)).toArray();
    return new MessageFormat(words.replace("'", "''"), Locale.ROOT).format(shown);
  }

  private String marked(String typed) {
    return texts.language() == LetterLanguage.ENGLISH ? typed : OPEN + typed.replace(OPEN, ' ').replace(CLOSE, ' ') + CLOSE;
  }

  /** Whether a sentence lacked a value. */
  boolean hasGap() {
    return gap;
  }

  private String plain(Object value) {
    if (value == null || value instanceof Day day && day.date() == null
        || value instanceof Exact exact && exact.at() == null) {
      gap = true;
      return GAP;
    } else if (value instanceof Day day) {
      return texts.language().day(day.date());
    } else if (value instanceof LocalDate date) {
      return texts.language().date(date);
    } else if (value instanceof Instant moment) {
      return texts.language().moment(moment);
    } else if (value instanceof Exact exact) {
      return texts.language().exactly(exact.at());
    } else if (value instanceof Fingerprint fingerprint) {
      return fingerprint.printed();
    } else if (value instanceof BigDecimal number) {
      return number.toPlainString();
    } else if (value instanceof Money || value instanceof Integer || value instanceof String) {
      return value.toString();
    }
    throw new IllegalArgumentException("Nothing a letter knows how to write: " + value);
  }

  private RichText parted(String filled) {
    if (filled.indexOf(OPEN) < 0) {
      return RichText.of(filled);
    }
    List<RichText> parts = new ArrayList<>();
    int at = 0;
    while (at < filled.length()) {
      int open = filled.indexOf(OPEN, at);
      int end = open < 0 ? filled.length() : open;
      if (end > at) {
        parts.add(RichText.of(filled.substring(at, end)));
      }
      if (open >= 0) {
        int close = filled.indexOf(CLOSE, open);
        parts.add(typed(filled.substring(open + 1, close)));
        end = close + 1;
      }
      at = end;
    }
    return parts.stream().reduce(RichText::then).orElseGet(() -> RichText.of(""));
  }
}
