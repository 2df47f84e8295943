package coop.councils.dps.letter.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The electronic seal on letters: a PAdES signature of baseline B-B (ETSI EN 319 142-1) with the key and certificate
 * that SEAL_KEYSTORE names. Without that setting letters are sent unsealed.
 *
 * <p>Settings that cannot be used are refused when the platform starts, and nothing is sent with a certificate that
 * ran out since: a letter that was to be sealed never goes out without its seal.
 */
@ApplicationScoped
public class Seal {

  private final Optional<CadesSignature> signature;
  private final Clock clock;

  /** Seals nothing. */
  public Seal() {
    this.signature = Optional.empty();
    this.clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  }

  /**
   * @param keystore path of a PKCS#12 file
   * @param alias its entry, needed when there are several
   * @throws SealException when these settings cannot seal a letter now
   */
  @Inject
  public Seal(@ConfigProperty(name = "SEAL_KEYSTORE") Optional<String> keystore,
      @ConfigProperty(name = "SEAL_PASSWORD") Optional<String> password,
      @ConfigProperty(name = "SEAL_ALIAS") Optional<String> alias, Clock clock) {
    this.clock = clock;
    if (keystore.isEmpty() && (password.isPresent() || alias.isPresent())) {
      throw new SealException("SEAL_PASSWORD or SEAL_ALIAS is set, but SEAL_KEYSTORE, the file they are for, is not.");
    } else if (keystore.isPresent() && password.isEmpty()) {
      throw new SealException("SEAL_KEYSTORE is set, but SEAL_PASSWORD, the password of that file, is not.");
    }
    this.signature = keystore
        .map(file -> new Keystore(Path.of(file), password.orElseThrow()).key(alias))
        .map(CadesSignature::new);
    signature.ifPresent(made -> made.key().refuseUnlessValid(clock.instant()));
  }

  public boolean isConfigured() {
    return signature.isPresent();
  }

  /** Whose seal it is: the name in the certificate. */
  public String owner() {
    return signature.orElseThrow().key().owner();
  }

  /**
   * Seals a letter that {@link LetterPdf} printed with a field for it; unless a seal is configured, returns it as it
   * is. The same letter sealed by the same key gives the same bytes.
   *
   * @param at the moment the letter was made, which the seal tells as its own
   * @throws SealException when the certificate is not valid now
   */
  public byte[] on(byte[] pdf, Instant at) {
    if (signature.isEmpty()) {
      return pdf;
    }
    signature.get().key().refuseUnlessValid(clock.instant());
    return SealedFile.of(pdf, at, signature.get());
  }
}
