package coop.councils.dps.member.web;

import coop.councils.dps.member.application.ViewMembers;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** R19: that a member may buy no more and finishes what it has, as its people and Oldham are told. */
@Named("membership")
@RequestScoped
public class MembershipBacking {

  @Inject
  private ViewMembers view;
  @Inject
  private Messages messages;
  @Inject
  private Clock clock;
  private final Kept<String> own = new Kept<>();

  /** For the people of the member; null while it may buy. */
  public String getWarning() {
    return own.get(() -> sentence(view.own(), "membership.left", "membership.changed"));
  }

  /** For Oldham, beside a competition of the member; null while it may buy. */
  public String about(MemberRow member) {
    return sentence(member, "membership.about.left", "membership.about.changed");
  }

  private String sentence(MemberRow member, String left, String changed) {
    if (member.facts().mayBuyOn(London.dateOf(clock.instant())).isAllowed()) {
      return null;
    }
    return member.category().buys() && member.leftOn() != null ? messages.text(left, member.name(), member.leftOn())
        : messages.text(changed, member.name(), messages.text("member.category." + member.category()));
  }
}
