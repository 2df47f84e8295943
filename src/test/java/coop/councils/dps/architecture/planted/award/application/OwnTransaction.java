package coop.councils.dps.architecture.planted.award.application;

import jakarta.transaction.Transactional;

/** Breaks rule 10. */
@Transactional
class OwnTransaction {}
