package coop.councils.dps.identity.domain;

import java.time.Instant;

/** A change of address that waits, as its person sees it. */
public record EmailChangeRow(String newEmail, Instant expiresAt, boolean oldConfirmed, boolean newConfirmed) {}
