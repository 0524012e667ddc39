package ogi.document.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes that an archive library reads. While it reads a header it may take a bounded number of
 * them, since the libraries keep whole headers in memory; and the last bytes are remembered, since
 * they tell whether the archive has its end.
 */
final class Guarded extends FilterInputStream {
  /** Long names, extended headers; an honest header has some kilobytes. */
  static final int MOST_HEADER = 1 << 20;

  private final byte[] ring;
  private long total;
  private long allowed = Long.MAX_VALUE;

  Guarded(InputStream stream, int remembered) {
    super(stream);
    ring = new byte[remembered];
  }

  void startHeader() {
    allowed = MOST_HEADER;
  }

  void endHeader() {
    allowed = Long.MAX_VALUE;
  }

  /** The last bytes that were read, oldest first. */
  byte[] last() {
    int length = (int) Math.min(total, ring.length);
    byte[] last = new byte[length];
    for (int i = 0; i < length; i++) {
      last[i] = ring[(int) ((total - length + i) % ring.length)];
    }
    return last;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    if (read > 0) {
      allowed -= read;
      if (allowed < 0) {
        throw new IOException("a header of more than " + MOST_HEADER + " bytes");
      }
      remember(bytes, from, read);
    }
    return read;
  }

  private void remember(byte[] bytes, int from, int length) {
    if (length >= ring.length) {
      // Kept in place of its position, so that the ring turns with the total.
      total += length - ring.length;
      remember(Arrays.copyOfRange(bytes, from + length - ring.length, from + length));
    } else {
      remember(Arrays.copyOfRange(bytes, from, from + length));
    }
  }

  private void remember(byte[] bytes) {
    if (ring.length == 0) {
      return;
    }
    int at = (int) (total % ring.length);
    int first = Math.min(bytes.length, ring.length - at);
    System.arraycopy(bytes, 0, ring, at, first);
    System.arraycopy(bytes, first, ring, 0, bytes.length - first);
    total += bytes.length;
  }

  /** Passing over would lose sight of the end. */
  @Override
  public long skip(long bytes) throws IOException {
    byte[] passed = new byte[(int) Math.min(bytes, 16 << 10)];
    int read = passed.length == 0 ? 0 : read(passed, 0, passed.length);
    return Math.max(0, read);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
