package coop.councils.dps.identity.web;

import coop.councils.dps.shared.Decision;
import jakarta.enterprise.context.RequestScoped;

/** Carries why a sign-in was refused from the identity store, which can only say no, to the page. */
@RequestScoped
class SignInOutcome {

  private Decision decision = Decision.refused("IDENTITY", "signIn.wrong");

  void keep(Decision outcome) {
    decision = outcome;
  }

  Decision decision() {
    return decision;
  }
}
