package coop.councils.dps.member.domain;

import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A confirmed request for access as administrators see it. */
public record AccessRequestRow(Reference reference, Reference memberReference, String memberName, String name,
    String post, String email, String reason, AccessRequestStatus status, Instant confirmedAt, Role role,
    String declineReason, String decidedByName, Instant decidedAt) {}
