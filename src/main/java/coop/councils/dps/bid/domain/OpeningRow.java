package coop.councils.dps.bid.domain;

import java.time.Instant;

/** Who opens; second name and time are null until both have. */
public record OpeningRow(Long firstOpener, String firstOpenerName, Instant firstOpenerAt, String secondOpenerName,
    Instant openedAt) {}
