package ogi.document.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one archive, with all that is nested in it, may still unpack. */
final class Budget {
  /** Readers are ahead of the member at hand by their buffers; small members have no ratio. */
  private static final long READ_AHEAD = 128 << 10;

  private final Bounds bounds;
  private long packed;
  private long unpacked;
  private long members;

  Budget(Bounds bounds) {
    this.bounds = bounds;
  }

  /** For a look at the head of a file. */
  static Budget free() {
    return new Budget(
        new Bounds(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 1, Integer.MAX_VALUE, 1));
  }

  Bounds bounds() {
    return bounds;
  }

  long packed() {
    return packed;
  }

  void addPacked(long bytes) {
    packed += bytes;
  }

  void addUnpacked(long bytes) throws Exhausted {
    unpacked += bytes;
    if (unpacked > bounds.totalBytes()) {
      throw new Exhausted("too large: it unpacks to more than " + bounds.totalBytes() + " bytes");
    }
    if (unpacked > bounds.freeBytes() && isBomb(unpacked, packed)) {
      throw new Exhausted(ratioReason());
    }
  }

  void addMember() throws Exhausted {
    members++;
    if (members > bounds.members()) {
      throw new Exhausted("more than " + bounds.members() + " members");
    }
  }

  boolean isBomb(long unpackedBytes, long packedBytes) {
    return unpackedBytes / bounds.ratio() > packedBytes + READ_AHEAD;
  }

  String ratioReason() {
    return "it unpacks to more than " + bounds.ratio() + " times its size";
  }

  /** The input as stored. */
  InputStream countPacked(InputStream stream) {
    return new Counted(stream) {
      @Override
      void count(long bytes) {
        addPacked(bytes);
      }
    };
  }

  /** What a decoder gives. */
  InputStream countUnpacked(InputStream stream) {
    return new Counted(stream) {
      @Override
      void count(long bytes) throws IOException {
        addUnpacked(bytes);
      }
    };
  }

  /** The bound of the whole archive is reached: nothing more is read from it. */
  static final class Exhausted extends IOException {
    Exhausted(String reason) {
      super(reason);
    }
  }

  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream stream) {
      super(stream);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = in.skip(bytes);
      count(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
