package coop.councils.dps.competition.domain;

import java.time.Instant;

/** What an invited supplier said last; {@code reason} is null unless it declines. */
public record IntentionRow(Long supplierId, Intention.Choice choice, String reason, String saidByName,
    Instant saidAt) {}
