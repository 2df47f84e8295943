package coop.councils.dps.letter.application;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.letter.domain.AccentColour;
import coop.councils.dps.letter.domain.HouseStyle;
import coop.councils.dps.letter.domain.Picture;
import coop.councils.dps.shared.ChangedMeanwhileException;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * An owner of a member, or an administrator for Oldham as manager, gives the own letters their look: lines of contact,
 * colour, crest, and whether they are in Welsh and English (R59).
 *
 * <p>Refuses a colour that is none or too pale to be read as text, a crest without alternative text, and pictures that
 * {@link ReadPicture} refuses.
 */
@UseCase
public class KeepHouseStyle {

  /** 20 mm high and at most 40 mm wide, at 300 dots to the inch. */
  static final ReadPicture CREST = new ReadPicture("crest", 472, 236, 12_000);

  private final HouseDesk desk;

  @Inject
  public KeepHouseStyle(HouseDesk desk) {
    this.desk = desk;
  }

  public HouseStyle.Row view() {
    return desk.own().row();
  }

  /** @param version of the record that the page was made from */
  public void describe(long version, Input input) {
    HouseStyle style = desk.own();
    String address = desk.memberId() == null ? input.lines("addressLines", 400, 8) : null;
    String contact = input.lines("contactLines", 400, 6);
    String accent = colour(input);
    Boolean welsh = input.yesOrNo("welsh");
    input.check();
    if (version != style.version()) {
      throw new ChangedMeanwhileException(null, null);
    }
    style.describe(address, contact, accent, welsh);
    desk.save(style);
    desk.record("letterhead.described", Map.of("contact", contact, "accent", accent, "welsh", welsh));
  }

  private static String colour(Input input) {
    String typed = input.text("accent", 7);
    if (typed == null) {
      return null;
    }
    if (!typed.matches("#[0-9A-Fa-f]{6}")) {
      return input.wrong("accent", "letterhead.accent.form");
    }
    return AccentColour.of(typed).readableOnWhite() ? typed : input.wrong("accent", "letterhead.accent.tooPale");
  }

  public void bearCrest(Upload upload, Input input) {
    HouseStyle style = desk.own();
    String alternative = input.text("crestAlternative", 200);
    input.check();
    Picture crest = CREST.of(upload, alternative);
    style.bear(crest);
    desk.save(style);
    desk.record("letterhead.crest", Map.of("shows", alternative, "pixels", crest.width() + " x " + crest.height()));
  }

  public void removeCrest() {
    desk.own().bearNoCrest();
    desk.record("letterhead.crestRemoved", Map.of());
  }
}
