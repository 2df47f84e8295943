package coop.councils.dps.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The public interface, version 1.0. Every resource class of the features is part of it. */
@ApplicationPath("/api/1.0")
public class ApiApplication extends Application {}
