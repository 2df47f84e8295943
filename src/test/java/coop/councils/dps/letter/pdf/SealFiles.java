package coop.councils.dps.letter.pdf;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes PKCS#12 files with keys and certificates that sign themselves, and seals that use them. */
final class SealFiles {

  static final String PASSWORD = "correct horse";
  static final String OWNER = "Oldham Council, letters of the DPS";
  static final Instant NOW = Instant.parse("2026-06-05T08:00:00Z");
  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

  private final Path folder;

  SealFiles(Path folder) {
    this.folder = folder;
  }

  /** A seal by a new key of 2048 bits. */
  Seal seal() throws Exception {
    return seal(store(pair("RSA", 2048)), NOW);
  }

  Seal seal(Path store, Instant now) {
    return new Seal(Optional.of(store.toString()), Optional.of(PASSWORD), Optional.empty(),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  static KeyPair pair(String algorithm, int bits) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  /** A file with the pair's private key and its certificate. */
  Path store(KeyPair pair) throws Exception {
    return store(pair, certificate(pair, KeyUsage.digitalSignature));
  }

  Path store(KeyPair pair, X509Certificate certificate) throws Exception {
    KeyStore store = empty();
    add(store, "seal", pair, certificate);
    return write(store);
  }

  static void add(KeyStore store, String alias, KeyPair pair, X509Certificate certificate) throws Exception {
    store.setKeyEntry(alias, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
  }

  static KeyStore empty() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  Path write(KeyStore store) throws Exception {
    Path file = Files.createTempFile(folder, "seal", ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return file;
  }

  static X509Certificate certificate(KeyPair pair, int usage) throws Exception {
    X500Principal name = new X500Principal("CN=\"" + OWNER + "\", O=Oldham Council, C=GB");
    JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
        name, BigInteger.ONE, Date.from(FROM), Date.from(UNTIL), name, pair.getPublic());
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    String algorithm = "SHA256with" + pair.getPrivate().getAlgorithm().replace("EC", "ECDSA");
    return new JcaX509CertificateConverter().getCertificate(
        builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
  }
}
