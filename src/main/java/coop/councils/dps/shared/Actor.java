package coop.councils.dps.shared;

/**
 * Who did something, as the audit record names them.
 *
 * @param accountId null for the platform itself and for people who are not signed in
 */
public record Actor(Long accountId, String name) {

  public static final Actor PLATFORM = new Actor(null, "The platform");
}
