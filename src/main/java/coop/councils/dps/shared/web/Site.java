package coop.councils.dps.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** What every page needs of the running application. */
@Named
@ApplicationScoped
public class Site {

  private String version;

  protected Site() {}

  @Inject
  public Site(Clock clock) {
    // Part of the addresses of styles and scripts: a new start fetches them anew, until then they may be kept.
    this.version = Long.toString(clock.millis(), 36);
  }

  public String getVersion() {
    return version;
  }
}
