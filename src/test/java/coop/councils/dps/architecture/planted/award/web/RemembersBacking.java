package coop.councils.dps.architecture.planted.award.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Breaks rule 7: a session outside identity. */
@SessionScoped
class RemembersBacking implements Serializable {}
