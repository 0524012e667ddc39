package ogi.document.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The content of an entry, which must match its check sum: the library does not compare them. */
final class ZipContent extends FilterInputStream {
  private final CRC32 crc = new CRC32();

  ZipContent(InputStream content) {
    super(content);
  }

  void start() {
    crc.reset();
  }

  void require(ZipArchiveEntry entry) throws IOException {
    if (entry.getCrc() < 0) {
      throw new EOFException("its check sum is missing");
    }
    if (entry.getCrc() != crc.getValue()) {
      throw new ZipException("the content does not match its check sum");
    }
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
      crc.update(bytes, from, read);
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] passed = new byte[(int) Math.min(Math.max(0, bytes), 16 << 10)];
    return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
