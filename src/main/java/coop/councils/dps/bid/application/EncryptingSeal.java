package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Seal;
import coop.councils.dps.bid.domain.SealedFor;
import coop.councils.dps.bid.domain.SealedTender;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.shared.BrokenEnvelopeException;
import coop.councils.dps.shared.Envelope;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Seals a tender's content, as JSON in UTF-8, in an {@link Envelope} that opens at its own place only (R29).
 *
 * <p>The fingerprint is that of the JSON, so that the supplier's receipt proves what was inside.
 */
@ApplicationScoped
class EncryptingSeal implements Seal {

  private final Envelope envelope;

  EncryptingSeal() {
    this(Envelope.configured());
  }

  EncryptingSeal(Envelope envelope) {
    this.envelope = envelope;
  }

  @Override
  public SealedTender seal(SealedFor place, TenderContent content) {
    byte[] plain = TenderJson.write(content).getBytes(StandardCharsets.UTF_8);
    return new SealedTender(envelope.seal(plain, place.toString()), Sha256.of(plain));
  }

  @Override
  public TenderContent unseal(SealedFor place, SealedTender sealed) {
    byte[] plain = envelope.open(sealed.bytes(), place.toString());
    if (!Sha256.of(plain).equals(sealed.sha256())) {
      throw new BrokenEnvelopeException("Not what the receipt tells: " + place);
    }
    return TenderJson.read(new String(plain, StandardCharsets.UTF_8));
  }
}
