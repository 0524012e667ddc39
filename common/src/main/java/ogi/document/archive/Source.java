package ogi.document.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The entries of one archive in stored order. */
interface Source extends Closeable {
  /**
   * The next entry; what is left of the one before is passed over.
   *
   * @throws IOException when the archive is damaged from here on
   */
  Optional<Entry> next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** Whether names are file names: cleaned of {@code ..} and hidden when they begin with a dot. */
  default boolean hasFileNames() {
    return true;
  }

  /** Names of the documents before the part at hand, so that a second one is told apart. */
  default List<String> earlierNames() {
    return List.of();
  }

  /**
   * A reader for a kind of archive.
   *
   * @param name of the archive, for a gzip file without a name of its own
   */
  static Source of(ArchiveKind kind, String name, InputStream stream, Budget budget) {
    return switch (kind) {
      case ZIP -> new ZipSource(stream, budget);
      case TAR -> new TarSource(stream);
      case TAR_GZIP -> new TarSource(new GzipMembers(stream, budget));
      case GZIP -> new GzipSource(name, new GzipMembers(stream, budget));
      case WARC -> new WarcSource(stream, budget);
      case WARC_GZIP -> new WarcGzipSource(stream, 0, Long.MAX_VALUE, budget);
      case NONE, RAR, SEVEN_ZIP, XZ, BZIP2 ->
          throw new IllegalArgumentException("no archive that can be read: " + kind.words());
    };
  }
}
