package coop.councils.dps.letter.web;

import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The letters that the person's supplier received. */
@Named("letters")
@RequestScoped
public class LettersBacking {

  @Inject
  private ReadLetters letters;
  private List<LetterRow> own;

  public List<LetterRow> getOwn() {
    if (own == null) {
      own = letters.toOwnSupplier();
    }
    return own;
  }
}
