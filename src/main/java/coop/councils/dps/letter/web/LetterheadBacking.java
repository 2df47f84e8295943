package coop.councils.dps.letter.web;

import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.letter.application.KeepHouseStyle;
import coop.councils.dps.letter.application.KeepSignatories;
import coop.councils.dps.letter.domain.HouseStyle;
import coop.councils.dps.letter.domain.Signatory;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;

/** The look of the own letters and who may sign them. */
@Named("letterhead")
@RequestScoped
public class LetterheadBacking {

  @Inject
  private KeepHouseStyle style;
  @Inject
  private KeepSignatories signatories;
  @Inject
  private Uploads uploads;
  @Inject
  private CurrentUser user;
  @Inject
  private Form form;
  private final Kept<List<Signatory.Row>> list = new Kept<>();
  private final Kept<List<PersonRow>> people = new Kept<>();
  private HouseStyle.Row row;

  public HouseStyle.Row getRow() {
    if (row == null) {
      row = style.view();
    }
    return row;
  }

  public boolean isManager() {
    return getRow().memberId() == null;
  }

  /** The crest as an address that holds the picture itself. */
  public String getCrestAddress() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(getRow().crest().png());
  }

  public List<Signatory.Row> getSignatories() {
    return list.get(signatories::list);
  }

  /** Who could be given authority: the people of the house but oneself. */
  public List<PersonRow> getPeople() {
    return people.get(() -> signatories.people().stream()
        .filter(person -> !person.accountId().equals(user.require().accountId())).toList());
  }

  public List<String> getPeopleReferences() {
    return getPeople().stream().map(person -> person.reference().value()).toList();
  }

  public List<String> getPeopleNames() {
    return getPeople().stream().map(person -> person.name() + ", " + person.post()).toList();
  }

  public Signatory.Row getSignatory() {
    return getSignatories().stream().filter(one -> one.reference().value().equals(form.typed("signatory"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a signatory"));
  }

  public String describe() {
    style.describe(form.version(), form.input("letterhead"));
    return page("saved");
  }

  public String bearCrest() {
    style.bearCrest(uploads.file("crest"), form.input("letterhead"));
    return page("saved");
  }

  public String removeCrest() {
    style.removeCrest();
    return page("saved");
  }

  public String grant() {
    signatories.grant(form.input("signatory"));
    return page("signatoryGranted");
  }

  public String scan() {
    signatories.scan(reference(), uploads.file("scan"));
    return page("saved");
  }

  public String end() {
    signatories.end(reference());
    return page("signatoryEnded");
  }

  private Reference reference() {
    return Reference.parse("SIG", form.typed("signatory")).orElseThrow(() -> new NotFoundException("a signatory"));
  }

  /** Where the letterhead of this person's side is. */
  public String getHome() {
    return user.require().role().side().home() + "/letterhead";
  }

  private String page(String notice) {
    return getHome() + "?notice=" + notice;
  }
}
