package coop.councils.dps.supplier.application;

import coop.councils.dps.letter.domain.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Letters to a merged organisation are read by the people of the one that stays; the letters do not change. */
@Dependent
class LettersOfMerged implements SupplierMergeParticipant {

  private final Letters letters;

  @Inject
  LettersOfMerged(Letters letters) {
    this.letters = letters;
  }

  /** Not counted: a receipt among them would tell that a tender exists (R29). */
  @Override
  public List<Moving> holdings(Two two) {
    return List.of(Moving.of("merge.moves.letters"));
  }

  @Override
  public void move(Two two) {
    letters.readdress(two.merged().id(), two.kept().id());
  }
}
