package coop.councils.dps.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs once the schema stands, when DPS_DEMO is true. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DemonstrationAtStart {

  @Inject
  private LoadDemonstration demonstration;

  @Inject
  @ConfigProperty(name = "DPS_DEMO", defaultValue = "false")
  private boolean wanted;

  @PostConstruct
  void load() {
    if (wanted) {
      demonstration.loadIntoEmptyDatabase();
    }
  }
}
