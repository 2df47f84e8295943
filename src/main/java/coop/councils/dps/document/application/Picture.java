package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.DocumentType;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * Follows a picture from piece to piece to its end, since cameras put small pictures into large ones and more behind them:
 * an end somewhere in the file says nothing.
 */
final class Picture {

  private static final int PNG_SIGNATURE = 8;
  private static final int CHECKSUM = 4;
  private static final int PNG_END = 0x49454e44;
  private static final int JPG_BEGIN = 0xffd8;
  private static final int JPG_MARKER = 0xff;
  private static final int JPG_SCAN = 0xda;
  /** A marker without a segment. */
  private static final int JPG_ALONE = 0x01;
  private static final int JPG_END = 0xd9;

  private Picture() {}

  /** @param type PNG or JPG */
  static boolean isWhole(DocumentType type, Upload.Content content) throws IOException {
    try (DataInputStream bytes = new DataInputStream(new BufferedInputStream(content.open()))) {
      return type == DocumentType.PNG ? reachesEndOfPng(bytes) : reachesEndOfJpg(bytes);
    } catch (EOFException cut) {
      return false;
    }
  }

  /** Chunks of a length, a name and a checksum (PNG specification, 5.3). */
  private static boolean reachesEndOfPng(DataInputStream bytes) throws IOException {
    bytes.skipNBytes(PNG_SIGNATURE);
    long length;
    int name;
    do {
      length = Integer.toUnsignedLong(bytes.readInt());
      name = bytes.readInt();
      bytes.skipNBytes(length + CHECKSUM);
    } while (name != PNG_END);
    return true;
  }

  /** Segments of a length up to the picture itself, in which the marker of the end is nothing else (ITU-T T.81, B.1). */
  private static boolean reachesEndOfJpg(DataInputStream bytes) throws IOException {
    if (bytes.readUnsignedShort() != JPG_BEGIN) {
      return false;
    }
    for (int marker = jpgMarker(bytes); marker != JPG_SCAN; marker = jpgMarker(bytes)) {
      if (marker == 0) {
        return false;
      } else if (marker != JPG_ALONE) {
        bytes.skipNBytes(Math.max(0, bytes.readUnsignedShort() - Short.BYTES));
      }
    }
    int before = 0;
    int now = bytes.readUnsignedByte();
    while (before != JPG_MARKER || now != JPG_END) {
      before = now;
      now = bytes.readUnsignedByte();
    }
    return true;
  }

  /** Any number of fill bytes may stand before a marker (B.1.1.2); 0 where there is none. */
  private static int jpgMarker(DataInputStream bytes) throws IOException {
    if (bytes.readUnsignedByte() != JPG_MARKER) {
      return 0;
    }
    int marker = JPG_MARKER;
    while (marker == JPG_MARKER) {
      marker = bytes.readUnsignedByte();
    }
    return marker;
  }
}
