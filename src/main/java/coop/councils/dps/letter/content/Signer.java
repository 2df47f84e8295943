package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.Picture;
import java.util.Optional;

/**
 * Who signs by delegated authority (R49).
 *
 * @param scan the handwritten signature, where one is on file
 */
public record Signer(String name, String post, Optional<Picture> scan) {

  public static Signer typed(String name, String post) {
    return new Signer(name, post, Optional.empty());
  }
}
