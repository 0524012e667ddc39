package ogi.document.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What an input file is as a container, told by its first bytes; its name only decides doubts. */
public enum ArchiveKind {
  /** A document, or an Office file (a zip that is one document). */
  NONE("a document"),
  ZIP("a zip archive"),
  TAR("a tar archive"),
  TAR_GZIP("a tar.gz archive"),
  /** One compressed file. */
  GZIP("a gzip file"),
  WARC("a WARC file"),
  WARC_GZIP("a WARC.gz file"),
  RAR("a RAR archive"),
  SEVEN_ZIP("a 7z archive"),
  XZ("an xz file"),
  BZIP2("a bzip2 file");

  private static final int TAR_BLOCK = 512;
  private static final int TAR_MAGIC = 257;

  private final String words;

  ArchiveKind(String words) {
    this.words = words;
  }

  /** What it is, in words for a message. */
  public String words() {
    return words;
  }

  /** Whether its members can be read; {@link #NONE} has none, and some kinds are only told. */
  public boolean isReadable() {
    return switch (this) {
      case ZIP, TAR, TAR_GZIP, GZIP, WARC, WARC_GZIP -> true;
      case NONE, RAR, SEVEN_ZIP, XZ, BZIP2 -> false;
    };
  }

  /**
   * The kind of a file.
   *
   * @param head its first bytes; 64 kB tell every kind, fewer tell most
   * @param name its name, used for a zip only: a head that shows no part of an Office file is one
   *     all the same when the name says so
   */
  public static ArchiveKind of(byte[] head, String name) {
    if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006")) {
      return OfficeZip.isOffice(head, name) ? NONE : ZIP;
    }
    if (starts(head, "\u001f\u008b\u0008")) {
      return compressed(head);
    }
    if (starts(head, "Rar!\u001a\u0007")) {
      return RAR;
    }
    if (starts(head, "7z\u00bc\u00af\u0027\u001c")) {
      return SEVEN_ZIP;
    }
    if (starts(head, "\u00fd7zXZ\u0000")) {
      return XZ;
    }
    if (starts(head, "BZh") && head.length > 9 && head[4] == '1' && head[5] == 'A') {
      return BZIP2;
    }
    return plain(head);
  }

  private static ArchiveKind plain(byte[] head) {
    if (starts(head, "WARC/1.") || starts(head, "WARC/0.")) {
      return WARC;
    }
    return isTar(head) ? TAR : NONE;
  }

  private static ArchiveKind compressed(byte[] head) {
    return switch (plain(inflated(head, TAR_BLOCK))) {
      case TAR -> TAR_GZIP;
      case WARC -> WARC_GZIP;
      default -> GZIP;
    };
  }

  /** The first bytes of a compressed stream, as many as its head holds. */
  static byte[] inflated(byte[] head, int most) {
    byte[] bytes = new byte[most];
    int length = 0;
    try (GzipMembers gzip = new GzipMembers(new ByteArrayInputStream(head), Budget.free())) {
      int read;
      while (length < most && (read = gzip.read(bytes, length, most - length)) > 0) {
        length += read;
      }
    } catch (IOException e) {
      // The head ends in the middle of the stream; what came out of it is enough.
    }
    return Arrays.copyOf(bytes, length);
  }

  private static boolean isTar(byte[] head) {
    if (head.length < TAR_BLOCK || head[0] == 0) {
      return false;
    }
    String magic = new String(head, TAR_MAGIC, 5, StandardCharsets.ISO_8859_1);
    return magic.equals("ustar") || hasTarSum(Arrays.copyOf(head, TAR_BLOCK));
  }

  private static boolean hasTarSum(byte[] block) {
    try {
      return TarUtils.verifyCheckSum(block);
    } catch (IllegalArgumentException e) {
      // There is no number where the sum should be.
      return false;
    }
  }

  private static boolean starts(byte[] head, String mark) {
    byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
