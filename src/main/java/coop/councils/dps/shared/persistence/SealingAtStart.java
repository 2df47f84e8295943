package coop.councils.dps.shared.persistence;

import coop.councils.dps.shared.Envelope;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.logging.Logger;

/** Reads the key of tenders when the platform starts, which fails without one: there is no unsealed way to run it. */
@Singleton
@Startup
public class SealingAtStart {

  private static final Logger LOG = Logger.getLogger(SealingAtStart.class.getName());

  @PostConstruct
  void read() {
    LOG.info("Tenders are sealed under the key " + Envelope.configured().keyId());
  }
}
