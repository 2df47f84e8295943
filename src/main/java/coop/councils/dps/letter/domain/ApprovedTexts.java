package coop.councils.dps.letter.domain;

import java.util.List;
import java.util.Optional;

/** The Welsh words of letters that people approved. */
public interface ApprovedTexts {

  List<ApprovedText> all();

  Optional<ApprovedText> of(String key);

  void add(ApprovedText text);
}
