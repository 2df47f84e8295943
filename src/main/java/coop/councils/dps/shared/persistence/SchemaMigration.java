package coop.councils.dps.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the schema up to date before the first request; of several nodes that start at once, one does it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

  @Resource(lookup = "java:app/jdbc/dps")
  private DataSource dataSource;

  /** Those that need more than SQL. */
  @Inject
  @Any
  private Instance<JavaMigration> migrations;

  @PostConstruct
  void migrate() {
    Flyway.configure(getClass().getClassLoader()).dataSource(dataSource)
        .javaMigrations(migrations.stream().toArray(JavaMigration[]::new)).load().migrate();
  }
}
