package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Assessment;
import coop.councils.dps.admission.domain.JudgedAnswer;
import coop.councils.dps.admission.domain.PartnerRow;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.Section;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.LibraryRow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An application with the questions it meets and the answers given.
 *
 * @param items every question asked, in order, with its answer or null
 * @param partners the organisations that answer parts 1 and 2 for themselves
 * @param former those named when it was submitted and no more, with what they had declared
 */
public record ApplicationView(Reference reference, List<Integer> lots, List<Item> items, List<Partnership> partners,
    List<Partnership> former, Instant submittedAt, long version) {

  /** Address, people with significant control, immediate and ultimate parent (PPN 03/24, 1.1). */
  private static final Set<String> WHO_CONTROLS = Set.of("1.1b-i", "1.1k", "1.1l", "1.1m");
  private static final Pattern SANCTIONED = Pattern.compile("\\b(russia|belarus)", Pattern.CASE_INSENSITIVE);

  /**
   * A question and its answer.
   *
   * @param answer null while it has none; empty where it needs none and has none
   * @param judged what Oldham thinks of it; never shown to the supplier
   * @param file the file that answers it; else null
   */
  public record Item(QuestionRow question, String answer, JudgedAnswer judged, LibraryRow file) {

    public boolean isMissing() {
      return question.required() && isBlank();
    }

    public boolean isBlank() {
      return answer == null || answer.isEmpty();
    }

    public boolean declaresGround() {
      return question.declaresGround(answer);
    }

    /** What answers a question of words, a date, an amount, a number or a choice. */
    public String shown() {
      return question.shown(answer);
    }
  }

  /** An organisation of the group, or a subcontractor relied on, with its own answers. */
  public record Partnership(PartnerRow row, List<Item> items) {

    public List<String> unanswered() {
      return items.stream().filter(Item::isMissing).map(item -> item.question().code()).toList();
    }

    public Optional<String> firstUnanswered() {
      return first(items);
    }

    Optional<String> firstUnansweredAfter(String code) {
      return after(items, code);
    }

    /** Questions that somebody has come to. */
    public long answered() {
      return ApplicationView.answered(items);
    }

    public boolean declaresGround() {
      return items.stream().anyMatch(Item::declaresGround);
    }
  }

  /** Codes of the questions that still need an answer. */
  public List<String> unanswered() {
    return items.stream().filter(Item::isMissing).map(item -> item.question().code()).toList();
  }

  /** Questions that somebody has come to. */
  public long answered() {
    return answered(items);
  }

  private static long answered(List<Item> items) {
    return items.stream().filter(item -> item.answer() != null).count();
  }

  /** The next question nobody has come to, whether or not it needs an answer. */
  public Optional<String> firstUnanswered() {
    return first(items);
  }

  /** The next question after one that nobody has come to; after the last of them, the first one passed over. */
  Optional<String> firstUnansweredAfter(String code) {
    return after(items, code);
  }

  private static Optional<String> first(List<Item> items) {
    return items.stream().filter(item -> item.answer() == null || item.isMissing())
        .map(item -> item.question().code()).findFirst();
  }

  private static Optional<String> after(List<Item> items, String code) {
    List<String> codes = items.stream().map(item -> item.question().code()).toList();
    return first(items.subList(codes.indexOf(code) + 1, items.size())).or(() -> first(items));
  }

  /** What is thought of every answer; a partner's are judged once it has declared them. */
  public Assessment assessment() {
    return new Assessment(judgeable().map(Item::judged).toList());
  }

  /** The answers that officers judged and that count for a lot. */
  public List<Item> judgedByHand(int lot) {
    return judgeable().filter(item -> item.judged().byHand() != null && item.judged().counts(lot)).toList();
  }

  private Stream<Item> judgeable() {
    return Stream.concat(items.stream(), declared().flatMap(partner -> partner.items().stream()));
  }

  private Stream<Partnership> declared() {
    return partners.stream().filter(partner -> partner.row().hasDeclared());
  }

  /**
   * The answers that are judged on one page.
   *
   * @param part name of a section, or reference of a partner that has declared its answers
   * @throws NotFoundException where there is no such part
   */
  public List<Item> part(String part) {
    List<Item> section = items.stream().filter(item -> item.question().section().name().equals(part)).toList();
    return section.isEmpty()
        ? declared().filter(partner -> partner.row().reference().value().equals(part)).map(Partnership::items)
            .findFirst().orElseThrow(() -> new NotFoundException(part))
        : section;
  }

  /** Partners that have not declared their answers yet. */
  public List<PartnerRow> waitingFor() {
    return partners.stream().map(Partnership::row).filter(row -> !row.hasDeclared()).toList();
  }

  /** R15: whether an answer of the supplier or of a partner says that a ground for exclusion applies. */
  public boolean declaresGround() {
    return everybodys().anyMatch(Item::declaresGround);
  }

  /** The applicant's and its partners'. */
  private Stream<Item> everybodys() {
    return Stream.concat(items.stream(), partners.stream().flatMap(partner -> partner.items().stream()));
  }

  /**
   * R64: whether an answer about where the supplier or a partner is, or who controls it, names Russia or Belarus. It is
   * a word to look at, not a finding.
   */
  public boolean namesSanctionedCountry() {
    return everybodys().filter(item -> item.answer() != null && WHO_CONTROLS.contains(item.question().code()))
        .anyMatch(item -> SANCTIONED.matcher(item.answer()).find());
  }

  /** The files that answer questions, each once. */
  public List<LibraryRow> files() {
    return items.stream().map(Item::file).filter(Objects::nonNull).distinct().toList();
  }

  public boolean isComplete() {
    return unanswered().isEmpty() && waitingFor().isEmpty();
  }

  public boolean isDraft() {
    return submittedAt == null;
  }

  public List<Item> section(Section section) {
    return items.stream().filter(item -> item.question().section() == section).toList();
  }

  /** Whether an officer has something to see in a section: an answer that does not pass of itself, or a judgement. */
  public boolean needsEyes(Section section) {
    return section(section).stream().map(Item::judged)
        .anyMatch(judged -> judged.isOpen() || judged.byHand() != null);
  }

  public List<Section> sections() {
    return items.stream().map(item -> item.question().section()).distinct().toList();
  }
}
