package coop.councils.dps.letter.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The PKCS#12 file that SEAL_KEYSTORE names. */
final class Keystore {

  private final Path file;
  private final char[] password;
  private final KeyStore entries;

  /** @throws SealException when the file cannot be read with this password */
  Keystore(Path file, String password) {
    this.file = file;
    this.password = password.toCharArray();
    try (InputStream in = Files.newInputStream(file)) {
      entries = KeyStore.getInstance("PKCS12");
      entries.load(in, this.password);
    } catch (IOException unreadable) {
      throw unreadable.getCause() instanceof UnrecoverableKeyException
          ? new SealException("SEAL_PASSWORD does not open the file " + file + " of SEAL_KEYSTORE.", unreadable)
          : notPkcs12(unreadable);
    } catch (GeneralSecurityException unreadable) {
      throw notPkcs12(unreadable);
    }
  }

  /**
   * The key of an entry, or of the only one.
   *
   * @throws SealException when there is no such key, or none that can seal
   */
  SealKey key(Optional<String> alias) {
    try {
      String entry = alias.isPresent() ? named(alias.get()) : only();
      PrivateKey key = (PrivateKey) entries.getKey(entry, password);
      List<X509Certificate> chain = new ArrayList<>();
      for (Certificate certificate : entries.getCertificateChain(entry)) {
        chain.add((X509Certificate) certificate);
      }
      return SealKey.of(key, chain);
    } catch (GeneralSecurityException unreadable) {
      throw new SealException("SEAL_PASSWORD does not open the private key in SEAL_KEYSTORE.", unreadable);
    }
  }

  private String named(String alias) throws GeneralSecurityException {
    if (!entries.isKeyEntry(alias)) {
      throw new SealException("SEAL_KEYSTORE has no private key under the name \"" + alias + "\" of SEAL_ALIAS.");
    }
    return alias;
  }

  private String only() throws GeneralSecurityException {
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(entries.aliases())) {
      if (entries.isKeyEntry(alias)) {
        keys.add(alias);
      }
    }
    if (keys.isEmpty()) {
      throw new SealException("SEAL_KEYSTORE has no private key in " + file + ".");
    } else if (keys.size() > 1) {
      throw new SealException("SEAL_KEYSTORE has several private keys, so SEAL_ALIAS must name one of " + keys + ".");
    }
    return keys.get(0);
  }

  private SealException notPkcs12(Exception cause) {
    return Files.isReadable(file)
        ? new SealException("SEAL_KEYSTORE names " + file + ", which is not a PKCS#12 file.", cause)
        : new SealException("SEAL_KEYSTORE names " + file + ", which cannot be read.", cause);
  }
}
