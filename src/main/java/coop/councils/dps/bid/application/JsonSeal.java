package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Seal;
import coop.councils.dps.bid.domain.TenderContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Stores a tender's content as JSON in UTF-8.
 *
 * <p>It does not encrypt: until the opening, the rules of the use cases alone keep the content from everybody.
 */
@ApplicationScoped
class JsonSeal implements Seal {

  @Override
  public byte[] seal(TenderContent content) {
    return TenderJson.write(content).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public TenderContent unseal(byte[] sealed) {
    return TenderJson.read(new String(sealed, StandardCharsets.UTF_8));
  }
}
