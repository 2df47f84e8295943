package coop.councils.dps.letter.pdf;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * A private key that can seal letters: RSA, whose signatures repeat byte for byte, of 2048 bits at least.
 *
 * @param chain its certificate, followed by those of the authorities above it
 */
record SealKey(PrivateKey key, List<X509Certificate> chain) {

  private static final int BITS_AT_LEAST = 2048;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  SealKey {
    chain = List.copyOf(chain);
  }

  /** @throws SealException when the key cannot seal letters */
  static SealKey of(PrivateKey key, List<X509Certificate> chain) {
    SealKey seal = new SealKey(key, chain);
    boolean[] usage = seal.certificate().getKeyUsage();
    if (!(key instanceof RSAKey rsa) || rsa.getModulus().bitLength() < BITS_AT_LEAST) {
      throw new SealException("The key in SEAL_KEYSTORE is not an RSA key of " + BITS_AT_LEAST + " bits or more.");
    } else if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw new SealException("The certificate in SEAL_KEYSTORE is not one for signatures: its key usage says so.");
    } else if (!seal.belongsToItsCertificate()) {
      throw new SealException("The certificate in SEAL_KEYSTORE belongs to another key than the private one there.");
    }
    return seal;
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  /** @throws SealException when the certificate is not valid at the moment */
  void refuseUnlessValid(Instant now) {
    try {
      certificate().checkValidity(Date.from(now));
    } catch (CertificateExpiredException expired) {
      throw new SealException(
          "The certificate in SEAL_KEYSTORE expired at " + certificate().getNotAfter().toInstant() + ".", expired);
    } catch (CertificateNotYetValidException early) {
      throw new SealException(
          "The certificate in SEAL_KEYSTORE is not valid before " + certificate().getNotBefore().toInstant() + ".",
          early);
    }
  }

  /** The common name of the certificate's subject, or all of its name when it has none. */
  String owner() {
    X500Name subject = X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
    RDN[] names = subject.getRDNs(BCStyle.CN);
    return names.length > 0 && names[0].getFirst().getValue() instanceof ASN1String name
        ? name.getString()
        : subject.toString();
  }

  private boolean belongsToItsCertificate() {
    byte[] anything = {1, 2, 3};
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(anything);
      byte[] made = signature.sign();
      signature.initVerify(certificate().getPublicKey());
      signature.update(anything);
      return signature.verify(made);
    } catch (GeneralSecurityException otherKind) {
      return false;
    }
  }
}
