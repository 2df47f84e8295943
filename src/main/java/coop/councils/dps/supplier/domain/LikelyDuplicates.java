package coop.councils.dps.supplier.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds organisations that may be one: of the same name but for its legal form, with the same postcode and a similar
 * name, whose people share a domain of e-mail that is not a public provider's, or with the same number in two
 * registers. An officer judges whether they are.
 */
public final class LikelyDuplicates {

  /** Why two may be one. */
  public enum Ground { NAME, POSTCODE, EMAIL, NUMBER }

  /** Two that may be one; the one that is registered longer comes first. */
  public record Pair(SupplierRow first, SupplierRow second, Set<Ground> grounds) {}

  private static final int SHORTEST_NUMBER = 4;

  private final Map<String, Pair> pairs = new LinkedHashMap<>();

  private LikelyDuplicates() {}

  /**
   * @param suppliers in the order in which they registered
   * @param emails addresses of each one's people, by its id
   */
  public static List<Pair> among(List<SupplierRow> suppliers, Map<Long, Set<String>> emails) {
    LikelyDuplicates found = new LikelyDuplicates();
    found.group(suppliers, supplier -> Set.of(String.join(" ", words(supplier.name()))), Ground.NAME);
    found.group(suppliers, supplier -> Set.of(supplier.postcode()), Ground.POSTCODE);
    found.group(suppliers, supplier -> Telling.domains(emails.getOrDefault(supplier.id(), Set.of())), Ground.EMAIL);
    found.group(suppliers, LikelyDuplicates::number, Ground.NUMBER);
    return List.copyOf(found.pairs.values());
  }

  private void group(List<SupplierRow> suppliers, Function<SupplierRow, Set<String>> keys, Ground ground) {
    Map<String, List<SupplierRow>> groups = new HashMap<>();
    for (SupplierRow supplier : suppliers) {
      for (String key : keys.apply(supplier)) {
        List<SupplierRow> earlier = groups.computeIfAbsent(key, any -> new ArrayList<>());
        earlier.stream().filter(other -> fits(ground, other, supplier)).forEach(other -> add(other, supplier, ground));
        earlier.add(supplier);
      }
    }
  }

  private void add(SupplierRow first, SupplierRow second, Ground ground) {
    pairs.computeIfAbsent(first.id() + "-" + second.id(),
        any -> new Pair(first, second, EnumSet.noneOf(Ground.class))).grounds().add(ground);
  }

  /** Neighbours share a postcode, so it counts only with a similar name; a number counts only in two registers. */
  private static boolean fits(Ground ground, SupplierRow one, SupplierRow other) {
    return switch (ground) {
      case POSTCODE -> isSimilar(words(one.name()), words(other.name()));
      case NUMBER -> one.scheme() != other.scheme();
      case NAME, EMAIL -> true;
    };
  }

  /** Half of the shorter name's words are in the other. */
  private static boolean isSimilar(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return !shared.isEmpty() && shared.size() * 2 >= Math.min(one.size(), other.size());
  }

  /** What tells a name from others: its words without legal forms, or all of them where nothing else is left. */
  private static Set<String> words(String name) {
    Set<String> all = new TreeSet<>(Telling.words(name));
    Set<String> telling = new TreeSet<>(all);
    telling.removeIf(Telling::isLegalForm);
    return telling.isEmpty() ? all : telling;
  }

  private static Set<String> number(SupplierRow supplier) {
    String digits = supplier.identifier() == null ? ""
        : supplier.identifier().replaceAll("\\D", "").replaceFirst("^0+", "");
    return digits.length() < SHORTEST_NUMBER ? Set.of() : Set.of(digits);
  }
}
