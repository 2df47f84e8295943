package coop.councils.dps.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Encrypts with AES-256-GCM: each content under a data key of its own, which lies beside it, itself encrypted under the
 * platform's {@link SealingKey}.
 *
 * <p>What is sealed for one place opens at that place alone: bytes that were changed, moved to another record or sealed
 * under another key are refused with a {@link BrokenEnvelopeException}.
 */
public final class Envelope {

  private static final byte FORMAT = 1;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int DATA_KEY = 32;
  /**
   * Bytes given to the cipher at a time. The JVM takes the processor's own instructions for code that is called often:
   * half a megabyte in one call is encrypted forty times as slowly.
   */
  private static final int BITE = 8192;
  private static final int WRAPPED = NONCE + DATA_KEY + TAG;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SealingKey master;

  public Envelope(SealingKey master) {
    this.master = master;
  }

  /** That of the platform's configuration, for converters of the database, which nobody can inject into. */
  public static Envelope configured() {
    return Configured.ENVELOPE;
  }

  public String keyId() {
    return master.id();
  }

  /** @param place where the bytes will lie, such as the reference of their record */
  public byte[] seal(byte[] plain, String place) {
    byte[] dataKey = random(DATA_KEY);
    byte[] id = master.idBytes();
    byte[] wrapped = encrypt(master.key(), dataKey, "key " + place);
    byte[] content = encrypt(new SecretKeySpec(dataKey, "AES"), plain, place);
    Arrays.fill(dataKey, (byte) 0);
    return ByteBuffer.allocate(1 + id.length + wrapped.length + content.length)
        .put(FORMAT).put(id).put(wrapped).put(content).array();
  }

  public byte[] open(byte[] sealed, String place) {
    byte[] id = master.idBytes();
    int head = 1 + id.length;
    if (sealed.length < head + WRAPPED + NONCE + TAG || sealed[0] != FORMAT) {
      throw new BrokenEnvelopeException("Not sealed, or cut off: " + place);
    }
    if (!Arrays.equals(id, Arrays.copyOfRange(sealed, 1, head))) {
      throw new BrokenEnvelopeException("Sealed under another key than " + master.id() + ": " + place);
    }
    try {
      byte[] dataKey = decrypt(master.key(), sealed, head, WRAPPED, "key " + place);
      int start = head + WRAPPED;
      return decrypt(new SecretKeySpec(dataKey, "AES"), sealed, start, sealed.length - start, place);
    } catch (GeneralSecurityException changed) {
      throw new BrokenEnvelopeException("Changed, or not sealed for " + place);
    }
  }

  private static byte[] encrypt(SecretKey key, byte[] plain, String place) {
    try {
      byte[] nonce = random(NONCE);
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, place);
      byte[] out = Arrays.copyOf(nonce, NONCE + plain.length + TAG);
      int end = NONCE;
      for (int from = 0; from < plain.length; from += BITE) {
        end += cipher.update(plain, from, Math.min(BITE, plain.length - from), out, end);
      }
      cipher.doFinal(out, end);
      return out;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has AES-GCM", e);
    }
  }

  private static byte[] decrypt(SecretKey key, byte[] from, int start, int length, String place)
      throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(from, start, start + NONCE), place)
        .doFinal(from, start + NONCE, length - NONCE);
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** Read when first needed, which is at the start. */
  private static final class Configured {

    private static final Envelope ENVELOPE = new Envelope(SealingKey.parse(
        ConfigProvider.getConfig().getOptionalValue(SealingKey.SETTING, String.class).orElse("")));
  }
}
