package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.shared.Input;

/** Reads what a supplier's person declares. Refuses what is not declared, and a conflict that is not described. */
final class TypedDeclarations {

  private static final int LONGEST = 4000;

  private TypedDeclarations() {}

  static Declarations of(Input input) {
    Boolean conflict = input.yesOrNo("conflict");
    String details = Boolean.TRUE.equals(conflict) ? input.text("conflictDetails", LONGEST) : null;
    input.mustBeTicked("noCollusion");
    String name = input.text("name", 160);
    String post = input.text("post", 160);
    input.check();
    return new Declarations(name, post, details);
  }
}
