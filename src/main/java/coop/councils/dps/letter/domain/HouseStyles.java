package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** The looks of all senders and who may sign for them; a null member is the manager of the DPS. */
public interface HouseStyles {

  Optional<HouseStyle> of(Long memberId);

  void add(HouseStyle style);

  void add(Signatory signatory);

  /** Whose authority has not ended, by name. */
  List<Signatory> signatories(Long memberId);

  /** The person's authority for the sender that has not ended. */
  Optional<Signatory> signatory(Long memberId, long accountId);

  Optional<Signatory> signatory(Reference reference);
}
