package coop.councils.dps.demonstration;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.shared.Actor;

/** An application while it is played. */
final class StagedApplication {

  private final Script supplier;
  private final Script script;
  private Application application;

  StagedApplication(Script supplier, Script script) {
    this.supplier = supplier;
    this.script = script;
  }

  Script script() {
    return script;
  }

  Application application() {
    return application;
  }

  void begins(Application begun) {
    application = begun;
  }

  long supplierId(Cast cast) {
    return cast.supplier(supplier.part("organisation").text("name")).id();
  }

  Actor administrator(Cast cast) {
    return cast.actor(supplier.part("administrator").text("email"));
  }

  /** The post that the administrator declares. */
  String post() {
    return supplier.part("administrator").text("post");
  }
}
