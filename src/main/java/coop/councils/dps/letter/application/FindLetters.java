package coop.councils.dps.letter.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.LetterEventRow;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.LetterSearch;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Oldham finds any letter by year, buyer, supplier, competition and kind, and takes one, several or a whole year; a
 * buyer's people find those of their member. Receipts of tenders are found by nobody but their tenderers (R29).
 */
@UseCase
public class FindLetters {

  private final Letters letters;
  private final LetterReaders readers;
  private final LetterDesk desk;
  private final CurrentUser user;
  private final AuditTrail audit;

  @Inject
  public FindLetters(Letters letters, LetterReaders readers, LetterDesk desk, CurrentUser user, AuditTrail audit) {
    this.letters = letters;
    this.readers = readers;
    this.desk = desk;
    this.user = user;
    this.audit = audit;
  }

  public Page<LetterRow> find(LetterSearch search, int page) {
    return letters.find(within(search), page);
  }

  /** Years of which there are letters to be found by this person, latest first. */
  public List<Integer> years() {
    Long member = finder().role().side() == Role.Side.BUYER ? finder().organisationId() : null;
    return letters.years(member);
  }

  /**
   * Those that are to be handed out together; the record keeps how many were taken by whom.
   *
   * @param limits refuses what cannot be handed out together, before anything is on record as taken
   */
  public List<LetterRow> take(LetterSearch search, Consumer<List<LetterRow>> limits) {
    return taken(letters.all(within(search)), limits, search.toString());
  }

  /** As for a search, chosen one by one; what the person may not read is left out as if absent. */
  public List<LetterRow> take(Collection<Reference> references, Consumer<List<LetterRow>> limits) {
    SignedIn person = finder();
    return taken(readers.readable(person, letters.of(references)), limits, "chosen one by one");
  }

  /** The file of a letter that {@code take} gave out. */
  public byte[] pdf(LetterRow letter) {
    return letters.pdf(readers.find(letter.reference().value()).id());
  }

  /** When each was first opened by its recipient; those not opened yet are left out. */
  public Map<Long, Instant> firstOpened(List<LetterRow> rows) {
    return letters.firstOpened(readable(rows));
  }

  /** When each left by mail; those that have not left are left out. */
  public Map<Long, Instant> sent(List<LetterRow> rows) {
    return letters.sent(readable(rows));
  }

  /** What became of a letter, for the people of its sender and for Oldham. */
  public List<LetterEventRow> history(Reference reference) {
    finder();
    return letters.events(readers.find(reference.value()).id());
  }

  /** Whether the person looks after this letter: has it sent again, corrects it. */
  public boolean keeps(Reference reference) {
    return desk.keeps(finder(), readers.find(reference.value()));
  }

  private List<Long> readable(List<LetterRow> rows) {
    return readers.readable(finder(), rows).stream().map(LetterRow::id).toList();
  }

  private List<LetterRow> taken(List<LetterRow> rows, Consumer<List<LetterRow>> limits, String how) {
    if (rows.isEmpty()) {
      throw new NotFoundException("letters");
    }
    limits.accept(rows);
    audit.record("letters.taken", "letters", Map.of("count", rows.size(), "search", how));
    return rows;
  }

  private LetterSearch within(LetterSearch search) {
    SignedIn person = finder();
    LetterSearch allowed = search.withholding(readers.withheld(person));
    return person.role().side() == Role.Side.BUYER ? allowed.sentBy(person.organisationId()) : allowed;
  }

  private SignedIn finder() {
    return user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
  }
}
