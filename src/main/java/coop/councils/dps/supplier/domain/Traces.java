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

  /** An address of e-mail or its domain, as it stands among other signs. */
  private record Address(String source, Pattern literal) {

    Address(String source) {
      this(source, Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(Telling.seen(source)) + "(?![\\p{L}\\p{N}])"));
    }
  }

  private final List<Mark> marks = new ArrayList<>();
  private final List<Address> addresses = new ArrayList<>();

  public void addOrganisation(SupplierRow supplier) {
    addName(supplier.name());
    add(supplier.reference().value(), true, Telling.words(supplier.reference().value()));
  }

  void addName(String name) {
    List<String> words = Telling.words(name);
    add(name, words.size() > 1, words);
    List<String> core = withoutLegalForm(words);
    if (core.size() < words.size() && !core.stream().allMatch(Telling::isLegalForm)) {
      add(name, false, core);
    }
    // "Jo Sample, trading as Sample Facilitation" is known by each of the two; one word of a name may be any.
    for (String part : PARTS.split(name)) {
      List<String> partly = withoutLegalForm(Telling.words(part));
      if (partly.size() > 1 && partly.size() < core.size() && !partly.stream().allMatch(Telling::isLegalForm)) {
        add(name, false, partly);
      }
    }
  }

  /** A name of one word alone tells of nobody, and one of two may be words of a sentence, as Mark Price is. */
  public void addPerson(String name) {
    List<String> words = Telling.words(name);
    if (words.size() > 1) {
      add(name, false, words);
    }
  }

  public void addAddresses(Collection<String> ofPeople) {
    ofPeople.forEach(address -> addresses.add(new Address(address)));
    Telling.domains(ofPeople).forEach(domain -> addresses.add(new Address(domain)));
  }

  /** The surest first. */
  public Optional<Trace> in(String text) {
    String seen = Telling.seen(text);
    return addresses.stream().filter(address -> address.literal().matcher(seen).find()).findFirst()
        .map(address -> new Trace(address.source(), true)).or(() -> nameIn(text));
  }

  private Optional<Trace> nameIn(String text) {
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
