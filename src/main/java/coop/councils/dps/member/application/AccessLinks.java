package coop.councils.dps.member.application;

import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.member.domain.Applicant;
import coop.councils.dps.notification.application.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails whoever asked for access: the link that proves the address, or that it has an account already. */
@Dependent
class AccessLinks {

  private final Accounts accounts;
  private final Outbox outbox;
  private final String baseUrl;

  @Inject
  AccessLinks(Accounts accounts, Outbox outbox, @ConfigProperty(name = "BASE_URL") String baseUrl) {
    this.accounts = accounts;
    this.outbox = outbox;
    this.baseUrl = baseUrl;
  }

  /** The address alone learns whether it has an account. */
  void send(Applicant applicant, String memberName, String secret) {
    if (accounts.byEmail(applicant.email()).isPresent()) {
      outbox.queue(applicant.email(), "mail.accessKnown", applicant.name(), baseUrl);
    } else {
      outbox.queueSecret(applicant.email(), "mail.accessConfirm", applicant.name(), memberName,
          baseUrl + "/request-access/confirm/" + secret);
    }
  }
}
