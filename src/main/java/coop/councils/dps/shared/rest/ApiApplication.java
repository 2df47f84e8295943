package coop.councils.dps.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The public interface, version 1.0. Every resource class of the features is part of it. */
@ApplicationPath("/api/1.0")
public class ApiApplication extends Application {

  /** No description of the interface that nobody asked for. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
