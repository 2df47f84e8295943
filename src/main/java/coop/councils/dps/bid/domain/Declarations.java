package coop.councils.dps.bid.domain;

/**
 * What the supplier's person declares with the tender: conflicts of interest (R20), and that the tender was made
 * without collusion.
 *
 * @param name of the person who declares
 * @param post that lets them bind the supplier
 * @param conflict the conflict of interest and how it is dealt with; null when there is none
 */
public record Declarations(String name, String post, String conflict) {}
