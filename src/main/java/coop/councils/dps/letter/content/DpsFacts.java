package coop.councils.dps.letter.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The DPS as letters speak of it.
 *
 * @param notice reference of the contract notice that called for competition
 * @param statutoryEnd the end the law sets, which letters name since the law did (texts of 24 February 2025)
 */
public record DpsFacts(String name, String managingAuthority, Optional<String> notice, LocalDate opensOn,
    LocalDate advertisedEnd, LocalDate statutoryEnd) {}
