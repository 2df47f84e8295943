package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A supplier on the frozen list. */
public record InvitedRow(Long supplierId, Reference reference, String name, Instant sentAt) {}
