package coop.councils.dps.bid.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.bid.domain.FileSlot;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.bid.domain.SealedFor;
import coop.councils.dps.bid.domain.SealedTender;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.shared.BrokenEnvelopeException;
import coop.councils.dps.shared.Envelope;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.SealingKey;
import coop.councils.dps.shared.Sha256;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sealed tender (R29)")
class EncryptingSealTest {

  private static final Reference COMPETITION = new Reference("MC-4F7K-9Q2M-XT3P");
  private static final SealedFor HERE =
      new SealedFor(COMPETITION, Reference.random("TEN"), Reference.random("REC"));
  private static final TenderContent CONTENT = new TenderContent(Map.of(1, "Whispering in walnut groves.", 2, "Ŵyn 你好"),
      Map.of(1, "The groves are ours."), Money.pounds("31417.50"),
      List.of(new PriceLine("Days", "day", new BigDecimal("50"), new BigDecimal("628.35"))),
      List.of(new TenderContent.TenderFile(7, "DOC-0000-0000-0001", "خطة العمل.pdf", 12, "0".repeat(64), FileSlot.PRICE,
          "Rates")), new Declarations("Cerys Davies", "Director", null));

  private final EncryptingSeal seal = sealWith(1);

  @Test
  @DisplayName("opens at its own place to what was sealed, declarations and confidential marks included")
  void opens() {
    assertEquals(CONTENT, seal.unseal(HERE, seal.seal(HERE, CONTENT)));
  }

  @Test
  @DisplayName("shows nothing of what it says, nor the same bytes twice, and has the fingerprint of the plain content")
  void shows_nothing() {
    SealedTender sealed = seal.seal(HERE, CONTENT);
    String bytes = new String(sealed.bytes(), StandardCharsets.ISO_8859_1);

    assertFalse(bytes.contains("walnut") || bytes.contains("31417") || bytes.contains("Cerys"));
    assertNotEquals(Arrays.toString(sealed.bytes()), Arrays.toString(seal.seal(HERE, CONTENT).bytes()));
    assertEquals(Sha256.of(TenderJson.write(CONTENT)), sealed.sha256());
  }

  @Test
  @DisplayName("does not open once any byte of it has changed, been cut off or been added")
  void tampered() {
    SealedTender sealed = seal.seal(HERE, CONTENT);
    for (int i = 0; i < sealed.bytes().length; i++) {
      byte[] changed = sealed.bytes().clone();
      changed[i] ^= 1;
      assertShut(HERE, new SealedTender(changed, sealed.sha256()));
    }
    assertShut(HERE, new SealedTender(Arrays.copyOf(sealed.bytes(), sealed.bytes().length - 1), sealed.sha256()));
    assertShut(HERE, new SealedTender(Arrays.copyOf(sealed.bytes(), sealed.bytes().length + 1), sealed.sha256()));
    assertShut(HERE, new SealedTender(new byte[0], sealed.sha256()));
  }

  @Test
  @DisplayName("does not open for another competition, tender or receipt: rows cannot be swapped")
  void swapped() {
    SealedTender sealed = seal.seal(HERE, CONTENT);

    assertShut(new SealedFor(Reference.random("MC"), HERE.tender(), HERE.receipt()), sealed);
    assertShut(new SealedFor(HERE.competition(), Reference.random("TEN"), HERE.receipt()), sealed);
    assertShut(new SealedFor(HERE.competition(), HERE.tender(), Reference.random("REC")), sealed);
  }

  @Test
  @DisplayName("does not open when it is not what its receipt tells")
  void another_fingerprint() {
    assertShut(HERE, new SealedTender(seal.seal(HERE, CONTENT).bytes(), "0".repeat(64)));
  }

  @Test
  @DisplayName("does not open with another key, and plain content is never taken for a sealed one")
  void another_key() {
    SealedTender sealed = sealWith(2).seal(HERE, CONTENT);
    byte[] plain = TenderJson.write(CONTENT).getBytes(StandardCharsets.UTF_8);

    assertShut(HERE, sealed);
    assertShut(HERE, new SealedTender(plain, Sha256.of(plain)));
  }

  @Test
  @DisplayName("of before there were lines, slots and declarations is read without them")
  void older_content() {
    TenderContent read = TenderJson.read("{\"answers\":{\"1\":\"Yes\"},\"price\":45000.00,\"files\":[{\"documentId\":3,"
        + "\"reference\":\"DOC-1\",\"name\":\"a.txt\",\"size\":1,\"sha256\":\"00\"}]}");

    assertEquals(List.of(), read.lines());
    assertEquals(FileSlot.OTHER, read.files().get(0).slot());
    assertNull(read.declarations());
  }

  @Test
  @DisplayName("needs a key of 32 bytes, and what is wrong with one is said without telling it")
  void keys() {
    for (String wrong : List.of("", "secret", Base64.getEncoder().encodeToString(new byte[31]), "%%%")) {
      String message = assertThrows(IllegalArgumentException.class,
          () -> SealingKey.parse(wrong)).getMessage();
      assertFalse(!wrong.isEmpty() && message.contains(wrong), message);
    }
  }

  private void assertShut(SealedFor place, SealedTender sealed) {
    assertThrows(BrokenEnvelopeException.class, () -> seal.unseal(place, sealed));
  }

  private static EncryptingSeal sealWith(int filled) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) filled);
    return new EncryptingSeal(new Envelope(SealingKey.parse(Base64.getEncoder().encodeToString(key))));
  }
}
