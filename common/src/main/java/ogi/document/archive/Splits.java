package ogi.document.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ogi.document.Limits;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What is needed to read one large archive with many tasks at once, each record or member exactly
 * once and under the same address as in one pass.
 */
public final class Splits {
  private static final int WINDOW = 1 << 20;

  /** Packed bytes that give the first characters of a record. */
  private static final int LOOK = 512;

  private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private Splits() {}

  /** Why a file of this kind is read by one task only; empty when it can be shared. */
  public static Optional<String> whyNot(ArchiveKind kind) {
    return switch (kind) {
      case WARC_GZIP, ZIP -> Optional.empty();
      case TAR_GZIP, GZIP -> Optional.of("one compressed stream: nothing in it can be found alone");
      case TAR -> Optional.of("no directory: a member's page may look like another member's head");
      case WARC -> Optional.of("no compression: a stored page may look like a record's head");
      case NONE -> Optional.of("one document");
      case RAR, SEVEN_ZIP, XZ, BZIP2 -> Optional.of("it cannot be read");
    };
  }

  /**
   * Offset of the first record of a WARC.gz that begins between two offsets. A record begins with a
   * gzip member whose content begins with {@code WARC/}; compressed data looks like that by chance
   * less than once in 10^20 bytes.
   */
  public static OptionalLong firstRecord(SeekableByteChannel file, long from, long to)
      throws IOException {
    long end = Math.min(to, file.size());
    byte[] window = new byte[WINDOW + LOOK];
    for (long at = Math.max(0, from); at < end; at += WINDOW) {
      int length = read(file, at, window);
      for (int i = 0; i < Math.min(length, Math.min(WINDOW, end - at)); i++) {
        if (window[i] == 0x1f && isRecord(window, i, length)) {
          return OptionalLong.of(at + i);
        }
      }
    }
    return OptionalLong.empty();
  }

  private static boolean isRecord(byte[] window, int at, int length) {
    boolean gzip = at + 2 < length && window[at + 1] == (byte) 0x8b && window[at + 2] == Byte.SIZE;
    if (!gzip) {
      return false;
    }
    byte[] head = Arrays.copyOfRange(window, at, Math.min(length, at + LOOK));
    return Arrays.equals(ArchiveKind.inflated(head, RECORD.length), RECORD);
  }

  private static int read(SeekableByteChannel file, long at, byte[] window) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(window);
    file.position(at);
    while (buffer.hasRemaining() && file.read(buffer) >= 0) {
      // A channel may give less than asked for.
    }
    return buffer.position();
  }

  /**
   * The records of a WARC.gz that begin between two offsets. Any cut points share out every record
   * exactly once. What follows a damaged record is found again and read, which one pass without a
   * channel cannot do. The channel is closed with the members.
   */
  public static Members warc(
      String uri, SeekableByteChannel file, long from, long to, Limits limits) throws IOException {
    Budget budget = new Budget(Bounds.of(limits));
    WarcShare share = new WarcShare(file, Math.max(0, from), Math.min(to, file.size()), budget);
    return Members.ofArchive(uri, share, budget);
  }

  /**
   * One member of a zip, as its directory has it.
   *
   * @param offset of its header in the file
   * @param bytes as stored
   */
  public record ZipMember(String name, long offset, long bytes) {}

  /** The directory of a zip in stored order; what is skipped later is still in it. */
  public static List<ZipMember> zipMembers(SeekableByteChannel file) throws IOException {
    List<ZipMember> members = new ArrayList<>();
    try (ZipFile zip = open(file)) {
      for (ZipArchiveEntry entry : ZipFileSource.entries(zip)) {
        String name = Names.clean(ZipEntries.name(entry));
        members.add(new ZipMember(name, entry.getLocalHeaderOffset(), entry.getCompressedSize()));
      }
    }
    return members;
  }

  /**
   * The members of a zip from one index of {@link #zipMembers} up to another. The directory also
   * finds what stands behind a member that cannot be decoded, which one pass cannot always. The
   * channel is closed with the members.
   */
  public static Members zip(String uri, SeekableByteChannel file, int from, int to, Limits limits) {
    Budget budget = new Budget(Bounds.of(limits));
    Source source;
    try {
      source = new ZipFileSource(open(file), from, to, budget);
    } catch (IOException e) {
      source = failed(e);
    }
    return Members.ofArchive(uri, source, budget);
  }

  private static Source failed(IOException e) {
    return () -> {
      throw e;
    };
  }

  private static ZipFile open(SeekableByteChannel file) throws IOException {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(file)
          .setCharset(StandardCharsets.ISO_8859_1)
          .setIgnoreLocalFileHeader(true)
          .get();
    } catch (RuntimeException e) {
      throw new IOException("its directory is damaged: " + Members.words(e), e);
    }
  }
}
