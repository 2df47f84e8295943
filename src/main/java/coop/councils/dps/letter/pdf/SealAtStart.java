package coop.councils.dps.letter.pdf;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Reads the seal's settings when the platform starts, which fails if they are of no use. */
@Singleton
@Startup
public class SealAtStart {

  private static final Logger LOG = Logger.getLogger(SealAtStart.class.getName());

  @Inject
  private Seal seal;

  @PostConstruct
  void read() {
    LOG.info(() -> seal.isConfigured() ? "Letters are sealed by " + seal.owner() : "Letters are not sealed");
  }
}
