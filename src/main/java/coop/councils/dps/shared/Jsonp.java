package coop.councils.dps.shared;

import jakarta.json.spi.JsonProvider;

/**
 * What makes and reads JSON, found once: the methods of {@link jakarta.json.Json} look through every archive of the
 * server for it at each call, which takes longer than writing a whole tender.
 */
public final class Jsonp {

  public static final JsonProvider JSON = JsonProvider.provider();

  private Jsonp() {}
}
