package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.ContractRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.application.WithdrawLetters;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.domain.LetterKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Files the records of an award and confirms the contract, within the unit of work that they tell of. */
@Dependent
class FileAwardRecords {

  private final AwardRecords records;
  private final IssueLetter letters;
  private final WithdrawLetters withdrawal;
  private final MailAddresses addresses;
  private final CurrentUser user;

  @Inject
  FileAwardRecords(AwardRecords records, IssueLetter letters, WithdrawLetters withdrawal, MailAddresses addresses,
      CurrentUser user) {
    this.records = records;
    this.letters = letters;
    this.withdrawal = withdrawal;
    this.addresses = addresses;
    this.user = user;
  }

  /** A recommendation that was sent back and is made anew takes the place of the one before. */
  void proposed(MiniCompetition competition, Ranking ranking, Award award) {
    LetterDraft draft = records.recommendation(competition, ranking, award, user.actor(), user.require().post());
    withdrawal.allOf(competition.reference(), LetterKind.RECOMMENDATION, draft.reference());
    letters.store(draft);
  }

  void signed(MiniCompetition competition, Ranking ranking, Award award, ContractRow contract, Instant at) {
    Signer signer = records.signerOf(contract, competition, user.actor(), user.require().post());
    long supplier = ranking.of(award.winningTenderId()).tender().supplierId();
    letters.issue(records.confirmation(competition, supplier, award, contract, signer, at),
        addresses.ofSupplier(supplier));
    letters.store(records.report(competition, ranking, award, contract, signer, at));
  }
}
