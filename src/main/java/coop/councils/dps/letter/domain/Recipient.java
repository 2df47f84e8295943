package coop.councils.dps.letter.domain;

import java.util.List;

/** Who the letter goes to: the name and the postal address that show in the window of the envelope. */
public record Recipient(String name, List<String> addressLines) {

  public Recipient {
    Texts.required(name, "recipient");
    addressLines = List.copyOf(addressLines);
  }
}
