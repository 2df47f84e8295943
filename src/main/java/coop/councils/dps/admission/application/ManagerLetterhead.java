package coop.councils.dps.admission.application;

import coop.councils.dps.letter.domain.AccentColour;
import coop.councils.dps.letter.domain.Letterhead;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.system.domain.DynamicPurchasingSystem;
import java.util.List;

/** The letterhead of Oldham as manager of the DPS. */
final class ManagerLetterhead {

  private ManagerLetterhead() {}

  static Letterhead of(DynamicPurchasingSystem dps, Messages messages) {
    return new Letterhead(dps.managingAuthority(), List.of(messages.text("letter.manager.address").split("\\|")),
        List.of(messages.text("letter.manager.contact").split("\\|")), messages.text("letter.onBehalfOf"),
        AccentColour.of("#00565b"));
  }
}
