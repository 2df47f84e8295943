package coop.councils.dps.letter.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.application.CorrectLetter;
import coop.councils.dps.letter.application.FindLetters;
import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.application.SendLetterAgain;
import coop.councils.dps.letter.domain.LetterEventRow;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One letter as its sender and Oldham look after it: its history, sent again, posted, corrected. */
@Named("letter")
@RequestScoped
public class LetterBacking {

  @Inject
  private ReadLetters read;
  @Inject
  private FindLetters find;
  @Inject
  private SendLetterAgain again;
  @Inject
  private CorrectLetter correction;
  @Inject
  private CurrentUser user;
  @Inject
  private Form form;
  private final Kept<List<LetterEventRow>> history = new Kept<>();
  private final Kept<Boolean> kept = new Kept<>();
  private LetterRow row;

  public LetterRow getRow() {
    if (row == null) {
      row = read.find(form.typed("ref"));
    }
    return row;
  }

  public List<LetterEventRow> getHistory() {
    return history.get(() -> find.history(getRow().reference()));
  }

  /** Whether the person looks after the letter. */
  public boolean isKept() {
    return kept.get(() -> find.keeps(getRow().reference()));
  }

  /** An invitation to many and a letter of the old register have no recipient with people on the platform. */
  public boolean isMailable() {
    return isKept() && getRow().recipientSupplierId() != null;
  }

  public boolean isCorrectable() {
    return isKept() && correction.isOffered(getRow().reference());
  }

  /** Where the letters of this person's side are. */
  public String getHome() {
    return user.require().role().side().home() + "/letters";
  }

  public String sendAgain() {
    again.mail(getRow().reference());
    return page("?notice=letterSentAgain");
  }

  public String posted() {
    again.posted(getRow().reference(), form.input("posting"));
    return page("?notice=letterPosted");
  }

  public String correct() {
    correction.correct(getRow().reference(), form.input("correction"));
    return page("?notice=letterCorrected");
  }

  private String page(String rest) {
    return getHome() + "/" + getRow().reference() + rest;
  }
}
