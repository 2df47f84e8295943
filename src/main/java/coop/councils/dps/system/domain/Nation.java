package coop.councils.dps.system.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Part of the United Kingdom with bank holidays of its own (R04, T5). */
public enum Nation {
  ENGLAND_AND_WALES,
  SCOTLAND,
  NORTHERN_IRELAND;

  /** The name used in addresses, such as {@code england-and-wales}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Key of the name that people read. */
  public String nameKey() {
    return "nation." + slug();
  }

  public static Optional<Nation> ofSlug(String slug) {
    return Arrays.stream(values()).filter(nation -> nation.slug().equals(slug)).findFirst();
  }

  public static List<String> slugs() {
    return Arrays.stream(values()).map(Nation::slug).toList();
  }
}
