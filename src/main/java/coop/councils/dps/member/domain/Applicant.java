package coop.councils.dps.member.domain;

/** Who asks for access, as they typed it, and why. */
public record Applicant(String name, String post, String email, String reason) {}
