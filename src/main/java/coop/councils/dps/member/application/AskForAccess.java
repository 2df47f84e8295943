package coop.councils.dps.member.application;

import coop.councils.dps.member.domain.AccessRequest;
import coop.councils.dps.member.domain.AccessRequests;
import coop.councils.dps.member.domain.Applicant;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.LinkSecret;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * An officer of a member asks for access; a link mailed to the address proves that it is theirs.
 *
 * <p>Refuses a member that may not buy today (R19) and an address behind none of the member's domains, without telling
 * which they are. Whether the address has an account, or has asked too often to be mailed again, the answer does not
 * tell.
 */
@UseCase
public class AskForAccess {

  private final Members members;
  private final AccessRequests requests;
  private final AccessLinks links;
  private final Clock clock;

  @Inject
  public AskForAccess(Members members, AccessRequests requests, AccessLinks links, Clock clock) {
    this.members = members;
    this.requests = requests;
    this.links = links;
    this.clock = clock;
  }

  /** The members whose officers may ask, by name. */
  public List<MemberRow> members() {
    return members.buyingOn(London.dateOf(clock.instant()));
  }

  public void ask(Input input) {
    String chosen = input.text("member", 20);
    MemberRow member = members().stream().filter(row -> row.reference().value().equals(chosen)).findFirst()
        .orElse(null);
    if (chosen != null && member == null) {
      input.wrong("member", "accessRequest.member.required");
    }
    Applicant applicant = new Applicant(input.text("name", 160), input.text("post", 160), input.email("email"),
        input.text("reason", 1000));
    if (member != null && applicant.email() != null && !member.emailDomains().hold(applicant.email())) {
      input.wrong("email", "accessRequest.email.otherDomain", member.name());
    }
    input.check();
    requests.forgetExpired(clock.instant());
    if (requests.waitingOf(applicant.email()) < AccessRequest.MOST_OF_ADDRESS
        && requests.unconfirmedOf(member.id()) < AccessRequest.MOST_OF_MEMBER) {
      String secret = LinkSecret.random();
      requests.add(new AccessRequest(member.id(), applicant, Sha256.of(secret), clock.instant()));
      links.send(applicant, member.name(), secret);
    }
  }
}
