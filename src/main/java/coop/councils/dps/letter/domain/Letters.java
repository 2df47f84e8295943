package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** All letters ever sent, with their PDFs. */
public interface Letters {

  void add(Letter letter, byte[] pdf);

  Optional<LetterRow> byReference(Reference reference);

  List<LetterRow> about(Reference subject);

  List<LetterRow> toSupplier(long supplierId);

  byte[] pdf(long letterId);
}
