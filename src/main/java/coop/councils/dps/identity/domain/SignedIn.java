package coop.councils.dps.identity.domain;

/**
 * A person signed in, in the role they act in.
 *
 * @param organisationId supplier or member; null for Oldham's people and suppliers without an organisation yet
 */
public record SignedIn(Long accountId, String name, String post, String email, Role role, Long organisationId) {}
