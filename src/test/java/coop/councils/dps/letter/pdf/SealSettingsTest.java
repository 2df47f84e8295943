package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Settings that cannot seal are refused with a sentence that names the setting. */
class SealSettingsTest {

  private static KeyPair pair;

  @TempDir
  private Path folder;

  private SealFiles files;

  @BeforeAll
  static void makePair() throws Exception {
    pair = SealFiles.pair("RSA", 2048);
  }

  @BeforeEach
  void inFolder() {
    files = new SealFiles(folder);
  }

  @Test
  void aFileThatIsNotThere() {
    Path file = folder.resolve("absent.p12");
    refused("SEAL_KEYSTORE names " + file + ", which cannot be read.", () -> files.seal(file, SealFiles.NOW));
  }

  @Test
  void aFileOfAnotherKind() throws Exception {
    Path file = Files.writeString(folder.resolve("seal.pem"), "-----BEGIN PRIVATE KEY-----");
    refused("SEAL_KEYSTORE names " + file + ", which is not a PKCS#12 file.",
        () -> files.seal(file, SealFiles.NOW));
  }

  @Test
  void aWrongPassword() throws Exception {
    Path file = files.store(pair);
    refused("SEAL_PASSWORD does not open the file " + file + " of SEAL_KEYSTORE.",
        () -> seal(Optional.of(file.toString()), Optional.of("wrong"), Optional.empty()));
  }

  @Test
  void noPassword() throws Exception {
    Path file = files.store(pair);
    refused("SEAL_KEYSTORE is set, but SEAL_PASSWORD, the password of that file, is not.",
        () -> seal(Optional.of(file.toString()), Optional.empty(), Optional.empty()));
  }

  @Test
  void aPasswordOfNoFile() {
    refused("SEAL_PASSWORD or SEAL_ALIAS is set, but SEAL_KEYSTORE, the file they are for, is not.",
        () -> seal(Optional.empty(), Optional.of(SealFiles.PASSWORD), Optional.empty()));
  }

  @Test
  void noPrivateKey() throws Exception {
    KeyStore store = SealFiles.empty();
    store.setCertificateEntry("seal", SealFiles.certificate(pair, KeyUsage.digitalSignature));
    Path file = files.write(store);
    refused("SEAL_KEYSTORE has no private key in " + file + ".", () -> files.seal(file, SealFiles.NOW));
  }

  @Test
  void severalKeysNeedTheNameOfOne() throws Exception {
    KeyStore store = SealFiles.empty();
    SealFiles.add(store, "old", pair, SealFiles.certificate(pair, KeyUsage.digitalSignature));
    SealFiles.add(store, "new", pair, SealFiles.certificate(pair, KeyUsage.nonRepudiation));
    Path file = files.write(store);
    SealException refusal = assertThrows(SealException.class, () -> files.seal(file, SealFiles.NOW));

    assertTrue(refusal.getMessage().startsWith("SEAL_KEYSTORE has several private keys, so SEAL_ALIAS must name one"));
    assertTrue(named(file, "new").isConfigured());
    refused("SEAL_KEYSTORE has no private key under the name \"third\" of SEAL_ALIAS.", () -> named(file, "third"));
  }

  @Test
  void aKeyThatIsNotRsa() throws Exception {
    Path file = files.store(SealFiles.pair("EC", 256));
    refused("The key in SEAL_KEYSTORE is not an RSA key of 2048 bits or more.",
        () -> files.seal(file, SealFiles.NOW));
  }

  @Test
  void aKeyTooShort() throws Exception {
    Path file = files.store(SealFiles.pair("RSA", 1024));
    refused("The key in SEAL_KEYSTORE is not an RSA key of 2048 bits or more.",
        () -> files.seal(file, SealFiles.NOW));
  }

  @Test
  void aCertificateOfAnotherKey() throws Exception {
    KeyPair other = SealFiles.pair("RSA", 2048);
    Path file = files.store(pair, SealFiles.certificate(other, KeyUsage.digitalSignature));
    refused("The certificate in SEAL_KEYSTORE belongs to another key than the private one there.",
        () -> files.seal(file, SealFiles.NOW));
  }

  @Test
  void aCertificateForAnotherUse() throws Exception {
    Path file = files.store(pair, SealFiles.certificate(pair, KeyUsage.keyEncipherment));
    refused("The certificate in SEAL_KEYSTORE is not one for signatures: its key usage says so.",
        () -> files.seal(file, SealFiles.NOW));
  }

  @Test
  void aCertificateOutsideItsTime() throws Exception {
    Path file = files.store(pair);
    refused("The certificate in SEAL_KEYSTORE is not valid before 2026-01-01T00:00:00Z.",
        () -> files.seal(file, SealFiles.FROM.minusSeconds(1)));
    refused("The certificate in SEAL_KEYSTORE expired at 2027-01-01T00:00:00Z.",
        () -> files.seal(file, SealFiles.UNTIL.plusSeconds(1)));
  }

  @Test
  void aCertificateThatRunsOutWhileThePlatformRuns() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(SealFiles.NOW);
    InstantSource running = now::get;
    Seal seal = new Seal(Optional.of(files.store(pair).toString()), Optional.of(SealFiles.PASSWORD),
        Optional.empty(), running.withZone(ZoneOffset.UTC));
    now.set(SealFiles.UNTIL.plusSeconds(1));
    refused("The certificate in SEAL_KEYSTORE expired at 2027-01-01T00:00:00Z.",
        () -> seal.on(new byte[0], SealFiles.NOW));
  }

  private static Seal named(Path file, String alias) {
    return seal(Optional.of(file.toString()), Optional.of(SealFiles.PASSWORD), Optional.of(alias));
  }

  private static Seal seal(Optional<String> file, Optional<String> password, Optional<String> alias) {
    return new Seal(file, password, alias, Clock.fixed(SealFiles.NOW, ZoneOffset.UTC));
  }

  private static void refused(String sentence, Executable settings) {
    assertEquals(sentence, assertThrows(SealException.class, settings).getMessage());
  }
}
