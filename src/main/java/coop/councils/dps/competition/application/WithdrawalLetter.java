package coop.councils.dps.competition.application;

import coop.councils.dps.competition.application.BuyerLetters.Envelope;
import coop.councils.dps.competition.domain.CompetitionChange;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.content.NoAwardLetter;
import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The notice that a competition is withdrawn, one and the same for every supplier invited: it tells of no tender. */
@Dependent
class WithdrawalLetter {

  private final BuyerLetters buyers;
  private final IssueLetter letters;
  private final Messages messages;
  private final OwnerDesk desk;
  private final ChangeNews news;

  @Inject
  WithdrawalLetter(BuyerLetters buyers, IssueLetter letters, Messages messages, OwnerDesk desk, ChangeNews news) {
    this.buyers = buyers;
    this.letters = letters;
    this.messages = messages;
    this.desk = desk;
    this.news = news;
  }

  void send(MiniCompetition competition, CompetitionChange change, Instant now) {
    Recipient everybody = new Recipient(messages.text("letter.everySupplier", competition.lotNumber()),
        List.of(messages.text("letter.electronically")));
    LetterDraft draft = buyers.draft(competition,
        new NoAwardLetter(buyers.about(competition), null, change.reason(), change.next()),
        new Envelope(now, everybody, null, buyers.signer(competition, desk.actor(), desk.post()), null, Map.of()));
    news.withdrawn(competition, change.reason(), draft.reference() + ".pdf", letters.store(draft));
  }
}
