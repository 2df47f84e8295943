package coop.councils.dps.architecture.planted.award.web;

import jakarta.faces.view.ViewScoped;

/** Breaks rule 7: neither serializable nor called a Backing. */
@ViewScoped
class ForgetsItsName {}
