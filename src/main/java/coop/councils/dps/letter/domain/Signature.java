package coop.councils.dps.letter.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * The end of a letter: its closing words and who signs for the authority, kept together on one page.
 *
 * @param closing "Yours sincerely", "Yours faithfully", "Yn gywir"; empty in a record
 * @param scan the handwritten signature; without it the name stands for it
 */
public record Signature(String closing, Signatory signatory, Optional<Picture> scan) implements Block {

  /** The person who signs, by delegated power, with post and authority. */
  public record Signatory(String name, String post, String authority) {

    public Signatory {
      Texts.required(name, "name of the signatory");
      Texts.required(post, "post of the signatory");
      Texts.required(authority, "authority of the signatory");
    }
  }

  public Signature {
    Objects.requireNonNull(closing, "closing");
    Objects.requireNonNull(signatory, "signatory");
    Objects.requireNonNull(scan, "scan");
  }
}
