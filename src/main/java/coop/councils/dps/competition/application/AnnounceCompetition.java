package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Invitation;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Makes the invitation to tender, once for all, and tells everybody invited at the same moment (R23); asks those for a
 * new self-declaration whom the buyer wishes to (R16).
 */
@Dependent
class AnnounceCompetition {

  private final CompetitionNews news;
  private final BuyerLetters buyers;
  private final InvitationLetter invitation;
  private final IssueLetter letters;
  private final RenewalsOfInvited renewals;
  private final CurrentUser user;

  @Inject
  AnnounceCompetition(CompetitionNews news, BuyerLetters buyers, InvitationLetter invitation, IssueLetter letters,
      RenewalsOfInvited renewals, CurrentUser user) {
    this.news = news;
    this.buyers = buyers;
    this.invitation = invitation;
    this.letters = letters;
    this.renewals = renewals;
    this.user = user;
  }

  void checkVersion(MiniCompetition competition, long shown) {
    news.checkVersion(competition, shown);
  }

  /** The invitation, signed by whoever publishes or would. */
  LetterDraft draft(MiniCompetition competition, Instant deadline, Instant at) {
    return invitation.of(competition, deadline,
        buyers.signer(competition, user.actor(), user.require().post()), at);
  }

  void published(MiniCompetition competition, Instant deadline, List<Invitation> list, Instant at) {
    LetterDraft draft = draft(competition, deadline, at);
    byte[] pdf = letters.store(draft);
    news.published(competition, deadline, list, draft.reference() + ".pdf", pdf);
    renewals.ask(competition, list, at);
  }
}
