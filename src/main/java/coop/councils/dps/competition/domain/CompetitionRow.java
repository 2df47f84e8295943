package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A competition in a list; the deadline is null until publication. */
public record CompetitionRow(Long id, Reference reference, Long memberId, String memberName, int lotNumber,
    CompetitionStatus status, String title, Instant publishedAt, Instant deadline) {}
