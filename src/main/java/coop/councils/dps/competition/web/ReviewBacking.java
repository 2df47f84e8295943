package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.ReviewDraft;
import coop.councils.dps.competition.domain.DraftComment;
import coop.councils.dps.competition.domain.DraftSignOff;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What colleagues say of a draft, and whether one of them signed it off. */
@Named("review")
@RequestScoped
public class ReviewBacking {

  @Inject
  private ReviewDraft review;
  @Inject
  private Form form;
  private final Kept<List<DraftComment.Row>> comments = new Kept<>();
  private final Kept<DraftSignOff.Row> signOff = new Kept<>();

  public List<DraftComment.Row> getComments() {
    return comments.get(() -> review.comments(reference()));
  }

  /** Null before there is one. */
  public DraftSignOff.Row getSignOff() {
    return signOff.get(() -> review.signOff(reference()).orElse(null));
  }

  /** Whether the draft, as it is now, was signed off. */
  public boolean isSignedOff() {
    return getSignOff() != null && getSignOff().holds();
  }

  /** Whether the draft, as it is now, was signed off by the very person at the page. */
  public boolean isSignedOffByOwn() {
    return isSignedOff() && getSignOff().own();
  }

  public String comment() {
    review.comment(reference(), form.input("review"));
    return page("commented");
  }

  public String approve() {
    review.signOff(reference(), form.version(), form.input("review"));
    return page("signedOff");
  }

  private String page(String notice) {
    return "/buyer/competitions/" + reference() + "/review?notice=" + notice;
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
