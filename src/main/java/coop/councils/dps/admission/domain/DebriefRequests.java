package coop.councils.dps.admission.domain;

import java.util.List;
import java.util.Optional;

/** All requests for further reasons. */
public interface DebriefRequests {

  void add(DebriefRequest request);

  /** The one about a lot that waits for its answer. */
  Optional<DebriefRequest> waiting(long applicationId, int lotNumber);

  /** Of an application, the latest first. */
  List<DebriefRow> of(long applicationId);

  /** All that wait, the one to be answered first on top. */
  List<DebriefRow> waiting();
}
