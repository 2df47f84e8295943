package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.ArrivingFile;
import coop.councils.dps.document.domain.ArrivingFiles;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Files whose sender stopped are forgotten with the parts that came, after {@link ArrivingFile#PATIENCE}. */
@UseCase
public class ForgetArrivingFiles {

  private final ArrivingFiles files;
  private final Clock clock;

  @Inject
  public ForgetArrivingFiles(ArrivingFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  public List<Long> due() {
    return files.untouchedSince(latest());
  }

  public void look(long id) {
    files.forget(id, latest());
  }

  private Instant latest() {
    return clock.instant().minus(ArrivingFile.PATIENCE);
  }
}
