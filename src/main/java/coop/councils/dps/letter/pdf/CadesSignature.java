package coop.councils.dps.letter.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Makes the signature that goes into a sealed file: CMS signed data without the content, SHA-256 with RSA, with the
 * chain of certificates and the three signed attributes of baseline B-B. The time stands in the file (EN 319 142-1,
 * 6.3), so that a signature has the same length whatever it signs.
 */
final class CadesSignature {

  private final SealKey key;
  private final int length;

  CadesSignature(SealKey key) {
    this.key = key;
    this.length = of(new byte[0]).length;
  }

  SealKey key() {
    return key;
  }

  /** How many bytes each signature by this key has. */
  int length() {
    return length;
  }

  byte[] of(byte[] content) {
    try {
      ASN1Encodable certificate = signingCertificate();
      CMSAttributeTableGenerator attributes = given -> attributes(
          (ASN1ObjectIdentifier) given.get(CMSAttributeTableGenerator.CONTENT_TYPE),
          new DEROctetString((byte[]) given.get(CMSAttributeTableGenerator.DIGEST)), certificate);
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(attributes)
              .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.key()), key.certificate()));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator.generate(new CMSProcessableByteArray(content)).toASN1Structure().getEncoded(ASN1Encoding.DER);
    } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException failed) {
      throw new SealException("The key in SEAL_KEYSTORE could not sign.", failed);
    }
  }

  private static AttributeTable attributes(
      ASN1ObjectIdentifier contentType, ASN1Encodable digest, ASN1Encodable certificate) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(contentType)));
    attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(digest)));
    attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate)));
    return new AttributeTable(attributes);
  }

  /** Binds the signature to the certificate (RFC 5035): nobody can put another one of the same key in its place. */
  private ASN1Encodable signingCertificate() throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
    return new SigningCertificateV2(new ESSCertIDv2(hash));
  }
}
