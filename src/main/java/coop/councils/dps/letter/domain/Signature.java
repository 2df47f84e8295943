package coop.councils.dps.letter.domain;

import java.util.Objects;

/**
 * The end of a letter: its closing words and who signs for the authority, kept together on one page.
 *
 * @param closing "Yours sincerely", "Yours faithfully", "Yn gywir"
 */
public record Signature(String closing, Signatory signatory) implements Block {

  /** The person who signs, by delegated power, with post and authority. */
  public record Signatory(String name, String post, String authority) {

    public Signatory {
      Texts.required(name, "name of the signatory");
      Texts.required(post, "post of the signatory");
      Texts.required(authority, "authority of the signatory");
    }
  }

  public Signature {
    Texts.required(closing, "closing");
    Objects.requireNonNull(signatory, "signatory");
  }
}
