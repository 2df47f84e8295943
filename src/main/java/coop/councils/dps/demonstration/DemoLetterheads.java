package coop.councils.dps.demonstration;

import coop.councils.dps.letter.domain.HouseStyle;
import coop.councils.dps.letter.domain.HouseStyles;
import coop.councils.dps.letter.domain.Picture;
import coop.councils.dps.letter.domain.Signatory;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;

/** How the letters of members look, and who of their owners may sign: invented, like the crest that one of them bears. */
@Dependent
class DemoLetterheads {

  private static final Money LIMIT = Money.pounds("250000");
  private static final int CREST_WIDTH = 180;
  private static final int CREST_HEIGHT = 200;

  private final HouseStyles styles;

  @Inject
  DemoLetterheads(HouseStyles styles) {
    this.styles = styles;
  }

  void of(Script script, Member member) {
    if (script.has("letterhead")) {
      Script wanted = script.part("letterhead");
      HouseStyle style = new HouseStyle(member.id(), script.text("contactEmail"));
      style.describe(null, script.text("contactEmail"), wanted.text("accent"), "yes".equals(wanted.text("welsh")));
      if (wanted.has("crest")) {
        style.bear(new Picture(crest(), CREST_WIDTH, CREST_HEIGHT, wanted.text("crest")));
      }
      styles.add(style);
    }
  }

  /** Every owner may sign; the platform recorded it when it was set up. */
  void authority(Member member, Actor owner, Instant since) {
    styles.add(new Signatory(member.id(), owner.accountId(), owner.name(), LIMIT, Actor.PLATFORM.name(), since));
  }

  private static byte[] crest() {
    try (InputStream file = DemoLetterheads.class.getResourceAsStream("/demo/crest.png")) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
