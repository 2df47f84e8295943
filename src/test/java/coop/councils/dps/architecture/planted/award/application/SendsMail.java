package coop.councils.dps.architecture.planted.award.application;

import jakarta.mail.Session;

/** Breaks rule 9. */
class SendsMail {

  Session mail;
}
