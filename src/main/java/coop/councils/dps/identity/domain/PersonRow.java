package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A person in a list; {@code verifiedAt} is null while an invitation is not accepted yet. */
public record PersonRow(Long accountId, Reference reference, String name, String post, String email, Role role,
    Instant verifiedAt) {}
