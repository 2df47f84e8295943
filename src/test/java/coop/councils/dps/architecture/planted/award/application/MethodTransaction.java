package coop.councils.dps.architecture.planted.award.application;

import jakarta.transaction.Transactional;

/** Breaks rule 10 on a method. */
class MethodTransaction {

  @Transactional
  void write() {}
}
