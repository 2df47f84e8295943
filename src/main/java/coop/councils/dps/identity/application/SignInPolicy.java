package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Decision;

/** A feature's say in who signs in, such as whether a buyer's council may buy. All of them must allow. */
public interface SignInPolicy {

  Decision judge(SignedIn person);
}
