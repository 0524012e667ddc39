package ogi.document.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar archive. */
final class TarSource implements Source {
  private static final int BLOCK = 512;

  private final InputStream bytes;
  private final Guarded stored;
  private final TarArchiveInputStream tar;

  TarSource(InputStream bytes) {
    this.bytes = bytes;
    stored = new Guarded(bytes, BLOCK);
    tar = new TarArchiveInputStream(stored, "ISO-8859-1");
  }

  @Override
  public Optional<Entry> next() throws IOException {
    passOver();
    stored.startHeader();
    TarArchiveEntry entry = tar.getNextEntry();
    stored.endHeader();
    if (entry == null) {
      requireEnd();
      return Optional.empty();
    }
    return Optional.of(entry(entry));
  }

  private void passOver() throws IOException {
    byte[] rest = new byte[16 << 10];
    while (tar.getCurrentEntry() != null && tar.read(rest) > 0) {
      // The library would count what is passed over as part of the next header.
    }
  }

  private Entry entry(TarArchiveEntry entry) {
    String name = name(entry.getName());
    if (entry.isDirectory()) {
      return Entry.skipped(name, Skipped.What.FOLDER);
    }
    if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink()) {
      return Entry.skipped(name, Skipped.What.LINK);
    }
    return tar.canReadEntryData(entry)
        ? Entry.of(name, entry.getSize(), tar, Entry.Check.NONE)
        : Entry.refused(name, entry.getSize(), "a sparse file of an unknown kind");
  }

  /** Extended headers are UTF-8 by their standard and come decoded; others are bytes. */
  private static String name(String name) {
    boolean decoded = name.chars().anyMatch(c -> c > 0xff);
    return decoded ? name : Names.decode(name.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A tar ends with blocks of zeros; without them it was cut between two members. */
  private void requireEnd() throws IOException {
    for (byte b : stored.last()) {
      if (b != 0) {
        throw new EOFException("truncated: its end is missing");
      }
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
