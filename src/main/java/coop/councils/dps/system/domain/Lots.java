package coop.councils.dps.system.domain;

import java.util.List;
import java.util.Optional;

/** The lots of the DPS. */
public interface Lots {

  /** In the order of their numbers. */
  List<Lot> all();

  Optional<Lot> find(String code);
}
