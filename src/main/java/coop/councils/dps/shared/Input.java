package coop.councils.dps.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person typed, parsed field by field into values. Every wrong answer is collected, so that the person sees
 * them all at once; {@link #check()} then refuses them together.
 *
 * <p>A field that is wrong reads as null until then. Messages name the field by its label, the key
 * {@code <prefix>.<field>} of {@code messages.properties}; {@code <prefix>.<field>.required} replaces the general
 * sentence for a missing answer.
 */
public final class Input {

  private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);
  /** Characters of a word with its space, on the average of a whole text: twice the usual. */
  private static final int LONG_WORD = 12;
  /** Texts that run from right to left need them. */
  private static final Pattern MARKS_OF_DIRECTION = Pattern.compile("[\\u200E\\u200F\\u061C]");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,189}\\.[^\\s@<>\",;.]{2,}");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private final String prefix;
  private final Map<String, String> typed;
  private final List<FieldError> errors = new ArrayList<>();

  public Input(String prefix, Map<String, String> typed) {
    this.prefix = prefix;
    this.typed = typed;
  }

  /** A text of at most {@code max} characters, without surrounding blanks. */
  public String text(String field, int max) {
    return optionalText(field, max).orElseGet(() -> missing(field));
  }

  /** Refuses what letters could not print: one line of it would hold up every letter that quotes it. */
  public Optional<String> optionalText(String field, int max) {
    if (ReadingDirection.hasRightToLeft(typed(field))) {
      wrong(field, "error.rightToLeft", label(field));
      return Optional.empty();
    } else if (InvisibleCharacters.areIn(typed(field))) {
      wrong(field, "error.invisible", label(field));
      return Optional.empty();
    }
    return anyText(field, max);
  }

  private Optional<String> anyText(String field, int max) {
    String text = clean(typed.get(field));
    if (text.length() > max) {
      wrong(field, "error.tooLong", label(field), max);
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** As {@link #text}, for what is written in one line: a break that was pasted into it becomes a space. */
  public String line(String field, int max) {
    String text = text(field, max);
    return text == null ? null : text.replaceAll("\\s+", " ");
  }

  /** As {@link #text}, of at most {@code most} lines that are not blank: what letters have room for. */
  public String lines(String field, int max, int most) {
    return text(field, max) == null ? null : optionalLines(field, max, most).orElse(null);
  }

  public Optional<String> optionalLines(String field, int max, int most) {
    Optional<String> text = optionalText(field, max);
    if (text.isPresent() && hasMoreLines(text.get(), most)) {
      wrong(field, "error.tooManyLines", most);
      return Optional.empty();
    }
    return text;
  }

  public static boolean hasMoreLines(String text, int most) {
    return text.lines().filter(line -> !line.isBlank()).count() > most;
  }

  /** A text of at most {@code limit} words; words are what blanks part. */
  public String words(String field, int limit) {
    String text = prose(field);
    if (text == null || isWithin(text, limit)) {
      return text;
    }
    int words = countWords(text);
    return words > limit ? wrong(field, "error.tooManyWords", limit, words - limit)
        : wrong(field, "error.wordsTooLong", limit, limit * LONG_WORD);
  }

  /** A text of any length that no letter prints, and so in any script. */
  public String prose(String field) {
    String text = anyText(field, 60_000).orElseGet(() -> missing(field));
    boolean invisible = text != null && InvisibleCharacters.areIn(MARKS_OF_DIRECTION.matcher(text).replaceAll(""));
    return invisible ? wrong(field, "error.invisible", label(field)) : text;
  }

  /** Whether a text keeps to a number of words, with blanks between them as words have. */
  public static boolean isWithin(String text, int words) {
    return countWords(text) <= words && text.length() <= words * LONG_WORD;
  }

  public static int countWords(String text) {
    return text == null ? 0 : (int) WORD.matcher(text).results().count();
  }

  public String email(String field) {
    String email = text(field, 254);
    if (email == null) {
      return null;
    }
    return isEmail(email) ? email.toLowerCase(Locale.ROOT) : wrong(field, "error.email");
  }

  public static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }

  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    String chosen = clean(typed.get(field));
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(chosen)) {
        return constant;
      }
    }
    return missing(field);
  }

  /** Yes or no, both said: nothing chosen is not a no. */
  public Boolean yesOrNo(String field) {
    return switch (clean(typed.get(field))) {
      case "yes" -> Boolean.TRUE;
      case "no" -> Boolean.FALSE;
      default -> missing(field);
    };
  }

  /** As it was sent, nothing judged. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean ticked(String field) {
    return "true".equals(typed.get(field));
  }

  /** Refuses unless the box is ticked. */
  public void mustBeTicked(String field) {
    if (!ticked(field)) {
      missing(field);
    }
  }

  /** An amount in pounds above zero, with or without thousands separators and pound sign. */
  public Money money(String field) {
    String text = text(field, 20);
    if (text == null) {
      return null;
    }
    try {
      Money money = Money.pounds(plainNumber(text.replace("£", "")));
      return money.isZero() ? wrong(field, "error.moneyZero", label(field)) : money;
    } catch (IllegalArgumentException | ArithmeticException e) {
      return wrong(field, "error.money", label(field));
    }
  }

  /** A percentage from 0 to 100 with at most two decimals. */
  public BigDecimal percent(String field) {
    String text = text(field, 10);
    if (text == null) {
      return null;
    }
    try {
      BigDecimal value = new BigDecimal(plainNumber(text.replace("%", "")));
      boolean fits = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0
          && value.stripTrailingZeros().scale() <= 2;
      return fits ? value.setScale(2) : wrong(field, "error.percent", label(field));
    } catch (NumberFormatException e) {
      return wrong(field, "error.percent", label(field));
    }
  }

  public Integer number(String field, int least, int most) {
    String text = text(field, 10);
    if (text == null) {
      return null;
    }
    try {
      int value = Integer.parseInt(text.replace(",", ""));
      return value >= least && value <= most ? value : wrong(field, "error.number", label(field), least, most);
    } catch (NumberFormatException e) {
      return wrong(field, "error.number", label(field), least, most);
    }
  }

  /** A date typed in three fields: {@code <field>-day}, {@code -month}, {@code -year}; errors name the first. */
  public LocalDate date(String field) {
    String day = clean(typed.get(field + "-day"));
    String month = clean(typed.get(field + "-month"));
    String year = clean(typed.get(field + "-year"));
    if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
      return wrong(field + "-day", prefix + "." + field + ".required", label(field));
    }
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean plausible = date.getYear() >= 2000 && date.getYear() <= 2099;
      return plausible ? date : wrong(field + "-day", "error.date", label(field));
    } catch (NumberFormatException | DateTimeException e) {
      return wrong(field + "-day", "error.date", label(field));
    }
  }

  /** As {@link #date}, all three fields left empty for no date. */
  public Optional<LocalDate> optionalDate(String field) {
    boolean blank = Stream.of("-day", "-month", "-year").allMatch(part -> clean(typed.get(field + part)).isEmpty());
    return blank ? Optional.empty() : Optional.ofNullable(date(field));
  }

  /** A time of the day such as 12:00. */
  public LocalTime time(String field) {
    String text = text(field, 8);
    if (text == null) {
      return null;
    }
    try {
      return LocalTime.parse(text.replace('.', ':'), TIME);
    } catch (DateTimeException e) {
      return wrong(field, "error.time", label(field));
    }
  }

  /** Adds an error that only the caller can know of; answers null for use in an expression. */
  public <T> T wrong(String field, String messageKey, Object... arguments) {
    errors.add(new FieldError(field, messageKey, arguments));
    return null;
  }

  /** @throws InvalidInputException when anything was wrong */
  public void check() {
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
  }

  private <T> T missing(String field) {
    boolean alreadySaid = errors.stream().anyMatch(error -> error.field().equals(field));
    return alreadySaid ? null : wrong(field, label(field).key() + ".required", label(field));
  }

  /** Fields of one kind that are numbered, such as {@code reason-2}, share a label. */
  private Label label(String field) {
    return new Label(prefix + "." + field.replaceFirst("-(\\d+|[A-Z]{2,3}(-[0-9A-Z]{4}){3})$", ""));
  }

  /** Digits with at most one point, commas only between thousands: 45,00 and 1e9 are nothing that is safe to guess. */
  private static String plainNumber(String text) {
    String number = text.strip();
    if (number.matches("\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?")) {
      number = number.replace(",", "");
    }
    if (!number.matches("\\d{1,12}(\\.\\d{1,6})?")) {
      throw new NumberFormatException(number);
    }
    return number;
  }

  private static String clean(String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
  }
}
