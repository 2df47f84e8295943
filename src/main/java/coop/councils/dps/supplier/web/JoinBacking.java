package coop.councils.dps.supplier.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.supplier.application.AskToJoin;
import coop.councils.dps.supplier.application.DecideJoinRequest;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.JoinRequestRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Asking to join an organisation that is registered, and answering who asks. */
@Named("join")
@RequestScoped
public class JoinBacking {

  @Inject
  private AskToJoin ask;
  @Inject
  private DecideJoinRequest decide;
  @Inject
  private CurrentUser user;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<AskToJoin.Offer> offer = new Kept<>();
  private final Kept<JoinRequestRow> own = new Kept<>();
  private final Kept<List<JoinRequestRow>> waiting = new Kept<>();
  private final Kept<JoinRequestRow> request = new Kept<>();
  private final Kept<Decision> mayAnswer = new Kept<>();

  /** The organisation that holds the number which was typed, or which the address names; null when none does. */
  public AskToJoin.Offer getOffer() {
    return offer.get(() -> scheme() == null ? null : ask.offer(scheme(), form.typed("identifier")).orElse(null));
  }

  /** As {@link #getOffer()}, for the page that there is only for such an organisation. */
  public AskToJoin.Offer getNamed() {
    if (getOffer() == null) {
      throw new NotFoundException("an organisation with the number");
    }
    return getOffer();
  }

  /** The person's last request; null for people who never asked. */
  public JoinRequestRow getOwn() {
    return own.get(() -> ask.own().orElse(null));
  }

  /** Requests that wait for the person's organisation; none for people who do not decide. */
  public List<JoinRequestRow> getWaiting() {
    boolean decides = user.is(Role.SUPPLIER_ADMINISTRATOR.name()) && user.require().organisationId() != null;
    return waiting.get(() -> decides ? decide.waiting() : List.of());
  }

  public List<JoinRequestRow> getWaitingAnywhere() {
    return waiting.get(() -> decide.waitingAnywhere());
  }

  public JoinRequestRow getRequest() {
    return request.get(() -> decide.find(reference()));
  }

  /** Why whoever looks cannot answer, as Oldham cannot where the organisation can; null when they can. */
  public String getObstacle() {
    return mayAnswer.get(() -> decide.mayAnswer(reference())) instanceof Decision.Refused refused
        ? messages.text(refused) : null;
  }

  public String send() {
    if (scheme() == null) {
      throw new NotFoundException("a register");
    }
    ask.ask(scheme(), form.typed("identifier"), form.input("joinRequest"));
    return "/supplier?notice=joinAsked";
  }

  public String withdraw() {
    ask.withdraw();
    return "/supplier?notice=joinWithdrawn";
  }

  public String grant() {
    decide.grant(reference(), form.input("joinRequest"));
    return back("joinGranted");
  }

  public String decline() {
    decide.decline(reference(), form.input("joinRequest"));
    return back("joinDeclined");
  }

  private String back(String notice) {
    return (user.getSide().equals("OLDHAM") ? "/manage/join-requests" : "/supplier/people") + "?notice=" + notice;
  }

  private IdentifierScheme scheme() {
    return Arrays.stream(IdentifierScheme.values()).filter(one -> one.name().equals(form.typed("scheme"))).findFirst()
        .orElse(null);
  }

  private Reference reference() {
    return Reference.parse("JOI", form.typed("ref")).orElseThrow(() -> new NotFoundException("a request"));
  }
}
