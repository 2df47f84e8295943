package coop.councils.dps.demonstration;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Clarification;
import coop.councils.dps.competition.domain.MiniCompetition;
import java.util.HashMap;
import java.util.Map;

/** A competition while it is played. */
final class StagedCompetition {

  private final Script script;
  private final Map<String, Bid> bids = new HashMap<>();
  private final Map<Script, Clarification> clarifications = new HashMap<>();
  private MiniCompetition competition;
  private BidGate gate;

  StagedCompetition(Script script) {
    this.script = script;
  }

  Script script() {
    return script;
  }

  void begins(MiniCompetition begun) {
    competition = begun;
  }

  void isPublished(BidGate opened) {
    gate = opened;
  }

  void isTendered(String supplier, Bid bid) {
    bids.put(supplier, bid);
  }

  void isAsked(Script question, Clarification clarification) {
    clarifications.put(question, clarification);
  }

  MiniCompetition competition() {
    return competition;
  }

  String reference() {
    return competition.reference().value();
  }

  BidGate gate() {
    return gate;
  }

  Bid bid(String supplier) {
    return bids.get(supplier);
  }

  Clarification clarification(Script question) {
    return clarifications.get(question);
  }
}
