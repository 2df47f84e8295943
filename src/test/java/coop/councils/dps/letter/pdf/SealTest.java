package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.SampleLetters;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed letter: what its signature covers and says. */
class SealTest {

  private static final LetterPdf PRINTER = new LetterPdf();

  @TempDir
  private static Path folder;

  private static Seal seal;

  @BeforeAll
  static void makeSeal() throws Exception {
    seal = new SealFiles(folder).seal();
  }

  @Test
  void theSignatureHolds() throws Exception {
    assertTrue(SealedLetter.read(PRINTER.render(SealLetters.of(1), seal)).holds());
  }

  @Test
  void theSignatureCoversAllOfTheFileButItself() throws Exception {
    byte[] sealed = PRINTER.render(SealLetters.of(1), seal);
    int[] range = SealedLetter.read(sealed).signature().getByteRange();

    assertEquals(4, range.length);
    assertEquals(0, range[0]);
    assertEquals(sealed.length, range[2] + range[3]);
    assertEquals('<', sealed[range[1]]);
    assertEquals('>', sealed[range[2] - 1]);
    assertTrue(new String(sealed, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.ISO_8859_1)
        .matches("[0-9A-F]+"));
  }

  @Test
  void oneBitChangedAnywhereBreaksTheSeal() throws Exception {
    byte[] sealed = PRINTER.render(SealLetters.of(1), seal);
    int[] range = SealedLetter.read(sealed).signature().getByteRange();
    for (int at : new int[] {9, range[1] / 2, range[1] - 1, range[2], sealed.length - 2}) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      assertFalse(SealedLetter.of(changed, range).holds(), "byte " + at);
    }
  }

  @Test
  void theSignatureIsOfTheBaseline() throws Exception {
    SealedLetter sealed = SealedLetter.read(PRINTER.render(SealLetters.of(1), seal));
    SignerInformation signer = sealed.signer();

    assertEquals("Adobe.PPKLite", sealed.signature().getFilter());
    assertEquals("ETSI.CAdES.detached", sealed.signature().getSubFilter());
    assertEquals("D:20260605080000Z", sealed.signature().getCOSObject().getString(COSName.M));
    assertEquals("2.16.840.1.101.3.4.2.1", signer.getDigestAlgOID());
    assertTrue(sealed.cms().isDetachedSignature());
    assertEquals(Set.of(CMSAttributes.contentType, CMSAttributes.messageDigest,
        PKCSObjectIdentifiers.id_aa_signingCertificateV2), attributes(signer));
    assertTrue(sealed.namesItsCertificate());
  }

  @Test
  void aLetterOfThePastBearsTheTimeOfItsMaking() throws Exception {
    LocalDate past = LocalDate.of(2021, 3, 1);
    LetterFrame frame = SampleLetters.frame(LetterKind.AWARD, past, false);
    LetterFrame again = new LetterFrame(frame.reference(), frame.code(), frame.issuedAt(), frame.dps(), frame.sender(),
        frame.recipient(), frame.signer(), Optional.of(SealFiles.NOW), frame.correction(), frame.places());
    LetterDocument letter = SampleLetters.compose(SampleLetters.of(LetterKind.AWARD, past), again);
    byte[] file = PRINTER.render(letter, seal);

    SealedLetter sealed = SealedLetter.read(file);
    assertEquals("D:20260605080000Z", sealed.signature().getCOSObject().getString(COSName.M));
    assertTrue(sealed.holds());
    assertEquals(frame.issuedAt(), letter.createdAt());
    assertArrayEquals(file, new LetterPdf().render(letter, seal));
  }

  private static Set<Object> attributes(SignerInformation signer) {
    return Arrays.stream(signer.getSignedAttributes().toASN1Structure().getAttributes())
        .map(Attribute::getAttrType).collect(Collectors.toSet());
  }

  @Test
  void theSameLetterGivesTheSameBytes() {
    assertArrayEquals(PRINTER.render(SealLetters.of(1), seal), new LetterPdf().render(SealLetters.of(1), seal));
  }

  @Test
  void withoutSettingsLettersAreUnsealed() {
    Seal none = new Seal(Optional.empty(), Optional.empty(), Optional.empty(), null);
    byte[] unsealed = PRINTER.render(SealLetters.of(1));

    assertFalse(none.isConfigured());
    assertArrayEquals(unsealed, PRINTER.render(SealLetters.of(1), none));
    assertArrayEquals(unsealed, none.on(unsealed, SealFiles.NOW));
    assertFalse(new String(unsealed, StandardCharsets.ISO_8859_1).contains("AcroForm"));
  }

  @Test
  void aLetterPrintedWithoutAFieldIsNotSealed() {
    byte[] unsealed = PRINTER.render(SealLetters.of(1));
    assertThrows(IllegalArgumentException.class, () -> seal.on(unsealed, SealFiles.NOW));
  }

  @Test
  void manyThreadsShareOneSeal() throws Exception {
    byte[] expected = PRINTER.render(SealLetters.of(1), seal);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<byte[]>> letters = Collections.nCopies(64, () -> PRINTER.render(SealLetters.of(1), seal));
      for (Future<byte[]> sealed : pool.invokeAll(letters)) {
        assertArrayEquals(expected, sealed.get());
      }
    } finally {
      pool.shutdown();
    }
  }
}
