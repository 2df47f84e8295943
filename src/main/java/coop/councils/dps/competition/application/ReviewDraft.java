package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.DraftComment;
import coop.councils.dps.competition.domain.DraftReviews;
import coop.councils.dps.competition.domain.DraftSignOff;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Anybody of the buyer, owner or evaluator, reads a draft as suppliers will, says what they think of it, and signs it
 * off. Whoever publishes it is another person.
 *
 * <p>Refuses to sign off a draft that lacks something, one that was changed since the page was opened, and one that was
 * published already.
 */
@UseCase
public class ReviewDraft {

  private static final int LONGEST_COMMENT = 4000;

  private final ViewCompetition view;
  private final DraftReviews reviews;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ReviewDraft(ViewCompetition view, DraftReviews reviews, AuditTrail audit, CurrentUser user,
      Clock clock) {
    this.view = view;
    this.reviews = reviews;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public List<DraftComment.Row> comments(Reference reference) {
    return reviews.comments(view.ofOwnMember(reference).id());
  }

  /** The last sign-off, whether or not it still holds. */
  public Optional<DraftSignOff.Row> signOff(Reference reference) {
    MiniCompetition competition = view.ofOwnMember(reference);
    return reviews.lastSignOff(competition.id()).map(signOff ->
        signOff.row(competition, user.require().accountId()));
  }

  public void comment(Reference reference, Input input) {
    MiniCompetition competition = view.ofOwnMember(reference);
    competition.mayBeDrafted().orRefuse();
    String words = input.text("comment", LONGEST_COMMENT);
    input.check();
    add(competition, words);
  }

  /**
   * With a comment, if one was typed.
   *
   * @param version of the draft that the page was made from
   */
  public void signOff(Reference reference, long version, Input input) {
    MiniCompetition competition = view.ofOwnMember(reference);
    Optional<String> words = input.optionalText("comment", LONGEST_COMMENT);
    input.check();
    audit.checkVersion(reference, version, competition.version());
    DraftSignOff signOff = new DraftSignOff(competition, user.actor(), clock.instant());
    reviews.add(signOff);
    words.ifPresent(text -> add(competition, text));
    audit.record("competition.signedOff", reference.value(), Map.of("sha256", signOff.fingerprint()));
  }

  private void add(MiniCompetition competition, String words) {
    reviews.add(new DraftComment(competition, words, user.actor(), clock.instant()));
    audit.record("competition.commented", competition.reference().value(), Map.of());
  }
}
