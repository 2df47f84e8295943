package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.InviteFirstAdministrator;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs once the schema stands. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class AdministratorAtStart {

  @Inject
  private InviteFirstAdministrator administrators;
  @Inject
  @ConfigProperty(name = "ADMIN_EMAIL")
  private Optional<String> address;

  @PostConstruct
  void invite() {
    address.ifPresent(administrators::inviteIfNobodyAdministers);
  }
}
