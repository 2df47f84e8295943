package coop.councils.dps.letter.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who reads letters: the recipient, the member that sent it, Oldham, and whom a feature lets. A tenderer's receipt is
 * for the tenderer alone: it would tell that a tender exists (R29). Features withhold the records of a procurement.
 */
@Dependent
class LetterReaders {

  private final Letters letters;
  private final CurrentUser user;
  private final Instance<LetterAccess> features;
  private final Instance<WithheldRecords> secrecy;

  @Inject
  LetterReaders(Letters letters, CurrentUser user, @Any Instance<LetterAccess> features,
      @Any Instance<WithheldRecords> secrecy) {
    this.letters = letters;
    this.user = user;
    this.features = features;
    this.secrecy = secrecy;
  }

  /** The letter, for whoever may read it; for anybody else it is absent. */
  LetterRow find(String reference) {
    SignedIn person = user.require();
    return Reference.parse("LET", reference).flatMap(letters::byReference)
        .filter(letter -> !readable(person, List.of(letter)).isEmpty())
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** Those of the letters that the person may read. */
  List<LetterRow> readable(SignedIn person, List<LetterRow> rows) {
    // Asked once for all of them, and only where there is a record among them.
    Set<Reference> withheld =
        rows.stream().anyMatch(letter -> letter.kind().isRecord()) ? withheld(person) : Set.of();
    return rows.stream().filter(letter -> mayRead(person, letter, withheld)).toList();
  }

  private boolean mayRead(SignedIn person, LetterRow letter, Set<Reference> withheld) {
    boolean own = switch (person.role().side()) {
      case OLDHAM -> letter.kind() != LetterKind.TENDER_RECEIPT;
      case SUPPLIER -> isRecipient(person, letter);
      case BUYER -> letter.kind() != LetterKind.TENDER_RECEIPT && person.organisationId() != null
          && person.organisationId().equals(letter.issuerMemberId());
    };
    boolean kept = letter.kind().isRecord() && withheld.contains(letter.subject());
    return own && !kept || features.stream().anyMatch(feature -> feature.mayRead(person, letter));
  }

  /** Competitions whose records are kept from this person. */
  Set<Reference> withheld(SignedIn person) {
    return secrecy.stream().flatMap(feature -> feature.from(person).stream()).collect(Collectors.toSet());
  }

  static boolean isRecipient(SignedIn person, LetterRow letter) {
    return person.organisationId() != null
        && Objects.equals(person.organisationId(), letter.recipientSupplierId());
  }
}
