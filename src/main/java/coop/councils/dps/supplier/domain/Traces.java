package coop.councils.dps.supplier.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds in a text what tells of suppliers: their names, with and without legal form, their people's names, addresses
 * and domains of e-mail, whatever their case, accents, spaces, points or marks that nobody sees.
 */
public final class Traces {

  /** Letters of a name that is looked for without regard to spaces: shorter ones stand by chance in other words. */
  private static final int SHORTEST_RUN = 8;
  private static final Pattern PARTS =
      Pattern.compile("[,;:()/|]|\\s[-\u2013\u2014]\\s|\\bt/a\\b|\\btrading as\\b", Pattern.CASE_INSENSITIVE);

  /**
   * @param source the name, address or domain that the text tells of
   * @param certain false where the words may well mean something else, as a name without its legal form may
   */
  public record Trace(String source, boolean certain) {}

  private record Mark(String source, boolean certain, List<String> words) {

    boolean isIn(String spaced, String run) {
      String joined = String.join("", words);
      return spaced.contains(" " + String.join(" ", words) + " ")
          || words.size() > 1 && joined.length() >= SHORTEST_RUN && run.contains(joined);
    }
  }

  private final List<Mark> marks = new ArrayList<>();

  public void addOrganisation(SupplierRow supplier) {
    addName(supplier.name());
    add(supplier.reference().value(), true, Telling.words(supplier.reference().value()));
  }

  void addName(String name) {
    List<String> words = Telling.words(name);
    add(name, words.size() > 1, words);
    // "Jo Sample, trading as Sample Facilitation" is known by each of the two.
    for (String part : PARTS.split(name)) {
      List<String> core = withoutLegalForm(Telling.words(part));
      if (core.size() < words.size() && !core.get(0).isEmpty()) {
        add(name, false, core);
      }
    }
  }

  /** A name of one word alone tells of nobody. */
  public void addPerson(String name) {
    List<String> words = Telling.words(name);
    if (words.size() > 1) {
      add(name, true, words);
    }
  }

  public void addAddresses(Collection<String> addresses) {
    addresses.forEach(address -> add(address, true, Telling.words(address)));
    // In an address of a page something stands before it, without a space.
    Telling.domains(addresses).forEach(domain -> add(domain, true, Telling.words(domain.replace('.', ' '))));
  }

  /** The surest first. */
  public Optional<Trace> in(String text) {
    List<String> words = Telling.words(text);
    String spaced = " " + String.join(" ", words) + " ";
    String run = String.join("", words);
    List<Mark> found = marks.stream().filter(mark -> mark.isIn(spaced, run)).toList();
    return found.stream().filter(Mark::certain).findFirst().or(() -> found.stream().findFirst())
        .map(mark -> new Trace(mark.source(), mark.certain()));
  }

  private void add(String source, boolean certain, List<String> words) {
    marks.add(new Mark(source, certain, words));
  }

  private static List<String> withoutLegalForm(List<String> words) {
    int from = words.get(0).equals("the") ? 1 : 0;
    int to = words.size();
    while (to > from + 1 && Telling.isLegalForm(words.get(to - 1))) {
      to--;
    }
    return from < to ? words.subList(from, to) : words;
  }
}
