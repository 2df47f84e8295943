package coop.councils.dps.architecture.planted.supplier.domain;

import jakarta.faces.context.FacesContext;

/** Breaks rule 2. */
class KnowsFaces {

  FacesContext context;
}
