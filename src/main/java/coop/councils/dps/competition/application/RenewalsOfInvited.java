package coop.councils.dps.competition.application;

import coop.councils.dps.admission.application.RenewDeclarations;
import coop.councils.dps.competition.domain.Conditions;
import coop.councils.dps.competition.domain.Invitation;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Asks those invited for a new self-declaration whom the buyer wishes to, with the invitation (R16). */
@Dependent
class RenewalsOfInvited {

  private final RenewDeclarations renewals;
  private final BuyerLetters buyers;
  private final Messages messages;
  private final CurrentUser user;

  @Inject
  RenewalsOfInvited(RenewDeclarations renewals, BuyerLetters buyers, Messages messages, CurrentUser user) {
    this.renewals = renewals;
    this.buyers = buyers;
    this.messages = messages;
    this.user = user;
  }

  void ask(MiniCompetition competition, List<Invitation> list, Instant at) {
    Conditions.Renewal renewal = competition.conditions().renewal();
    if (renewal != Conditions.Renewal.NOBODY) {
      renewals.ask(list.stream().map(Invitation::supplierId).toList(),
          London.dateOf(at).minusMonths(renewal.months()), messages.text("renewal.reason",
              buyers.buyer(competition).name(), competition.title(), competition.reference()), user.actor());
    }
  }
}
