package coop.councils.dps.letter.application;

import coop.councils.dps.letter.content.Sender;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.domain.AccentColour;
import coop.councils.dps.letter.domain.HouseStyle;
import coop.councils.dps.letter.domain.HouseStyles;
import coop.councils.dps.letter.domain.Signatory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who letters come from, in the look that each sender gave itself, and who signs them. */
@Dependent
public class Senders {

  private final HouseStyles styles;

  @Inject
  public Senders(HouseStyles styles) {
    this.styles = styles;
  }

  /** @param contact line of contact for a member that has not looked after its letters yet */
  public Sender member(long memberId, String name, List<String> address, String contact) {
    HouseStyle.Row style = styles.of(memberId).map(HouseStyle::row)
        .orElseGet(() -> new HouseStyle(memberId, contact).row());
    return sender(name, address, style);
  }

  /** Oldham as manager of the DPS. */
  public Sender manager(String name) {
    HouseStyle.Row style = styles.of(null).orElseThrow().row();
    return sender(name, style.address(), style);
  }

  /** The person with the scanned signature that is on file for them with this sender, if any. */
  public Signer signer(Long memberId, long accountId, String name, String post) {
    return new Signer(name, post == null ? "" : post,
        styles.signatory(memberId, accountId).flatMap(Signatory::scan));
  }

  private static Sender sender(String name, List<String> address, HouseStyle.Row style) {
    return new Sender(name, address, style.contact(), AccentColour.of(style.accent()),
        Optional.ofNullable(style.crest()), style.welsh());
  }
}
