package coop.councils.dps.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** Reads a sealed file as its recipient does: with nothing but what is in it. */
record SealedLetter(PDSignature signature, CMSSignedData cms) {

  static SealedLetter read(byte[] file) throws Exception {
    PDSignature signature = signature(file);
    return new SealedLetter(signature, cms(file, signature.getByteRange()));
  }

  /** Reads a file that may be too broken to be a PDF still, by the range of its signature. */
  static SealedLetter of(byte[] file, int[] range) throws Exception {
    return new SealedLetter(null, cms(file, range));
  }

  boolean holds() throws Exception {
    try {
      return signer().verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate()));
    } catch (CMSException broken) {
      return false;
    }
  }

  SignerInformation signer() {
    return cms.getSignerInfos().getSigners().iterator().next();
  }

  /** Whether the signed attribute of ESS holds the fingerprint of the certificate that is used. */
  boolean namesItsCertificate() throws Exception {
    SigningCertificateV2 attribute = SigningCertificateV2.getInstance(signer().getSignedAttributes()
        .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2).getAttrValues().getObjectAt(0));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate().getEncoded());
    return Arrays.equals(hash, attribute.getCerts()[0].getCertHash());
  }

  private X509CertificateHolder certificate() {
    return cms.getCertificates().getMatches(null).iterator().next();
  }

  private static PDSignature signature(byte[] file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file)) {
      List<PDSignature> all = document.getSignatureDictionaries();
      return all.size() == 1 ? all.get(0) : null;
    }
  }

  private static CMSSignedData cms(byte[] file, int[] range) throws Exception {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.write(file, range[0], range[1]);
    signed.write(file, range[2], range[3]);
    String hex = new String(file, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.US_ASCII);
    return new CMSSignedData(new CMSProcessableByteArray(signed.toByteArray()),
        HexFormat.of().parseHex(hex));
  }
}
