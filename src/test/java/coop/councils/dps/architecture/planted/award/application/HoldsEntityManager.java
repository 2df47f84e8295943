package coop.councils.dps.architecture.planted.award.application;

import jakarta.persistence.EntityManager;

/** Breaks rule 4. */
class HoldsEntityManager {

  EntityManager entityManager;
}
