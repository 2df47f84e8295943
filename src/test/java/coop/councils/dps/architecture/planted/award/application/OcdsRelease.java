package coop.councils.dps.architecture.planted.award.application;

/** Breaks rule 9 by its name. */
class OcdsRelease {}
