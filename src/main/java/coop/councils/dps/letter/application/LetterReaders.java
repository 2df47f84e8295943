package coop.councils.dps.letter.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.letter.domain.Withheld;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

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
    List<Withheld> withheld =
        rows.stream().anyMatch(letter -> letter.kind().isRecord()) ? withheld(person) : List.of();
    return rows.stream().filter(letter -> mayRead(person, letter, withheld)).toList();
  }

  private boolean mayRead(SignedIn person, LetterRow letter, List<Withheld> withheld) {
    boolean own = switch (person.role().side()) {
      case OLDHAM -> letter.kind() != LetterKind.TENDER_RECEIPT;
      case SUPPLIER -> isRecipient(person, letter);
      case BUYER -> letter.kind() != LetterKind.TENDER_RECEIPT && person.organisationId() != null
          && person.organisationId().equals(letter.issuerMemberId());
    };
    boolean kept = withheld.stream().anyMatch(records -> records.covers(letter));
    return own && !kept || features.stream().anyMatch(feature -> feature.mayRead(person, letter));
  }

  /** Records that are kept from this person. */
  List<Withheld> withheld(SignedIn person) {
    return secrecy.stream().map(feature -> feature.from(person)).toList();
  }

  static boolean isRecipient(SignedIn person, LetterRow letter) {
    return person.organisationId() != null
        && Objects.equals(person.organisationId(), letter.recipientSupplierId());
  }
}
