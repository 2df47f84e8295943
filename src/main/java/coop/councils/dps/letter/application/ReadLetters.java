package coop.councils.dps.letter.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** A letter is read by its recipient, by the member that sent it and by Oldham; for anybody else it is absent. */
@UseCase
public class ReadLetters {

  private final Letters letters;
  private final CurrentUser user;

  @Inject
  public ReadLetters(Letters letters, CurrentUser user) {
    this.letters = letters;
    this.user = user;
  }

  public LetterRow find(String reference) {
    SignedIn person = user.require();
    return Reference.parse("LET", reference).flatMap(letters::byReference)
        .filter(letter -> mayRead(person, letter))
        .orElseThrow(() -> new NotFoundException(reference));
  }

  public byte[] pdf(LetterRow letter) {
    return letters.pdf(letter.id());
  }

  /** The letters about one application or competition that the person may read. */
  public List<LetterRow> about(Reference subject) {
    SignedIn person = user.require();
    return letters.about(subject).stream().filter(letter -> mayRead(person, letter)).toList();
  }

  public List<LetterRow> toOwnSupplier() {
    return letters.toSupplier(user.requireSupplier());
  }

  private static boolean mayRead(SignedIn person, LetterRow letter) {
    return switch (person.role().side()) {
      case OLDHAM -> true;
      case SUPPLIER -> Objects.equals(person.organisationId(), letter.recipientSupplierId());
      case BUYER -> person.organisationId() != null && person.organisationId().equals(letter.issuerMemberId());
    };
  }
}
