package ogi.document.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A gzip stream (RFC 1952) that knows where each of its members begins, which a split WARC needs.
 * Read as a stream it runs through all members; {@link #nextMember} stops at their borders.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 16 << 10;

  /** A name or comment in a header; beyond it the file is no honest gzip. */
  private static final int MOST_TEXT = 64 << 10;

  private static final int HAS_CHECK = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;
  private static final int FIXED_REST = 6;

  private final InputStream stream;
  private final Budget budget;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private long taken;
  private long memberStart;
  private boolean inMember;
  private boolean started;
  private boolean ended;
  private String name = "";

  GzipMembers(InputStream stream, Budget budget) {
    this.stream = stream;
    this.budget = budget;
  }

  /** Bytes before the member at hand. */
  long memberStart() {
    return memberStart;
  }

  /** The name that the first header gives, as ISO 8859-1; empty when it gives none. */
  String name() {
    return name;
  }

  /** Passes over the rest of this member and opens the next; false at the end of the stream. */
  boolean nextMember() throws IOException {
    byte[] rest = new byte[BUFFER];
    while (inMember && readMember(rest, 0, rest.length) >= 0) {
      // The content is passed over, and counted.
    }
    return open();
  }

  private boolean open() throws IOException {
    if (ended) {
      return false;
    }
    memberStart = taken;
    int first = take();
    if (started && first != 0x1f) {
      // Zeros or other bytes after the last member, as gzip itself takes them.
      ended = true;
      return false;
    }
    if (first != 0x1f || takeSure() != 0x8b) {
      throw new ZipException("it is no gzip stream");
    }
    header();
    inflater.reset();
    crc.reset();
    inMember = true;
    started = true;
    return true;
  }

  private void header() throws IOException {
    int method = takeSure();
    int flags = takeSure();
    if (method != 8 || (flags & RESERVED) != 0) {
      throw new ZipException("an unknown kind of gzip");
    }
    passOver(FIXED_REST);
    if ((flags & HAS_EXTRA) != 0) {
      passOver(takeSure() | takeSure() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      String text = takeText();
      name = started ? name : text;
    }
    if ((flags & HAS_COMMENT) != 0) {
      takeText();
    }
    if ((flags & HAS_CHECK) != 0) {
      passOver(2);
    }
  }

  /** Bytes of the member at hand; -1 at its end. */
  int readMember(byte[] bytes, int from, int length) throws IOException {
    if (!inMember || length == 0) {
      return inMember ? 0 : -1;
    }
    try {
      while (true) {
        int read = inflater.inflate(bytes, from, length);
        if (read > 0) {
          crc.update(bytes, from, read);
          budget.addUnpacked(read);
          return read;
        }
        if (inflater.finished()) {
          endMember();
          return -1;
        }
        if (inflater.needsDictionary()) {
          throw new ZipException("gzip with a dictionary");
        }
        feed();
      }
    } catch (DataFormatException e) {
      throw new ZipException("damaged compressed data");
    }
  }

  private void feed() throws IOException {
    if (next == end && !fill()) {
      throw new EOFException("truncated");
    }
    inflater.setInput(buffer, next, end - next);
    taken += end - next;
    next = end;
  }

  private void endMember() throws IOException {
    int left = inflater.getRemaining();
    next -= left;
    taken -= left;
    inMember = false;
    long size = inflater.getBytesWritten() & 0xffffffffL;
    if (takeNumber() != crc.getValue() || takeNumber() != size) {
      throw new ZipException("the content does not match its check sum");
    }
  }

  private long takeNumber() throws IOException {
    long low = takeSure() | takeSure() << 8 | takeSure() << 16;
    return low | (long) takeSure() << 24;
  }

  private String takeText() throws IOException {
    StringBuilder text = new StringBuilder();
    int c;
    while ((c = takeSure()) != 0) {
      text.append((char) c);
      if (text.length() > MOST_TEXT) {
        throw new ZipException("a gzip header without end");
      }
    }
    return text.toString();
  }

  private void passOver(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      takeSure();
    }
  }

  private int takeSure() throws IOException {
    int b = take();
    if (b < 0) {
      throw new EOFException("truncated");
    }
    return b;
  }

  private int take() throws IOException {
    if (next == end && !fill()) {
      return -1;
    }
    taken++;
    return buffer[next++] & 0xff;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, stream.read(buffer));
    return end > 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (length > 0) {
      int read = readMember(bytes, from, length);
      if (read >= 0) {
        return read;
      }
      if (!open()) {
        return -1;
      }
    }
    return 0;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
