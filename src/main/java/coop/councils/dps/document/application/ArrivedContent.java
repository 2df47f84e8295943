package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.document.domain.StoredDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Bytes of a file that came in parts, read from where they lie: one part at a time is in memory. */
record ArrivedContent(Documents documents, long documentId, long size) implements Upload.Content {

  @Override
  public InputStream open() {
    return Channels.newInputStream(channel());
  }

  @Override
  public SeekableByteChannel channel() {
    return new Parts();
  }

  private final class Parts implements SeekableByteChannel {

    private long at;
    private int loaded = -1;
    private byte[] part = {};
    private boolean open = true;

    @Override
    public int read(ByteBuffer target) throws IOException {
      if (at >= size) {
        return -1;
      }
      load((int) (at / StoredDocument.PART));
      int from = (int) (at % StoredDocument.PART);
      int length = Math.min(target.remaining(), part.length - from);
      target.put(part, from, length);
      at += length;
      return length;
    }

    private void load(int position) throws IOException {
      if (position != loaded) {
        part = documents.part(documentId, position)
            .orElseThrow(() -> new IOException("Part " + position + " of document " + documentId + " is not there"));
        loaded = position;
      }
    }

    @Override
    public long position() {
      return at;
    }

    @Override
    public SeekableByteChannel position(long next) {
      at = next;
      return this;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void close() {
      open = false;
    }

    @Override
    public int write(ByteBuffer source) {
      throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
      throw new NonWritableChannelException();
    }
  }
}
