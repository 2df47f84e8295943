package coop.councils.dps.letter.pdf;

import java.util.Arrays;

/** Bytes that grow: the ASCII text that PDF is written in, and what stands between it. */
class Ascii {

  private static final String HEX = "0123456789ABCDEF";

  private byte[] bytes;
  private int length;

  /** @param capacity bytes to make room for at first */
  Ascii(int capacity) {
    bytes = new byte[capacity];
  }

  /** The bytes and, after {@link #length}, some that do not count. */
  final byte[] array() {
    return bytes;
  }

  final int length() {
    return length;
  }

  final byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  /** Writes ASCII text as it is. */
  Ascii raw(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Writes the lowest eight bits. */
  final Ascii one(int value) {
    room(1);
    bytes[length++] = (byte) value;
    return this;
  }

  /** Writes a byte as two hexadecimal digits. */
  final void hex(int value) {
    one(HEX.charAt(value >> 4 & 0xF)).one(HEX.charAt(value & 0xF));
  }

  final void bytes(byte[] more, int count) {
    room(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
  }

  final Ascii integer(long value) {
    room(20);
    if (value < 0) {
      bytes[length++] = '-';
    }
    digits(Math.abs(value));
    return this;
  }

  /** Writes a number with at most two decimals, a hundredth of a point. */
  final Ascii decimal(float value) {
    room(16);
    int hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      bytes[length++] = '-';
      hundredths = -hundredths;
    }
    digits(hundredths / 100);
    int rest = hundredths % 100;
    if (rest > 0) {
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + rest / 10);
      if (rest % 10 > 0) {
        bytes[length++] = (byte) ('0' + rest % 10);
      }
    }
    return this;
  }

  private void digits(long value) {
    if (value >= 10) {
      digits(value / 10);
    }
    bytes[length++] = (byte) ('0' + value % 10);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }
}
