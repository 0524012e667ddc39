package ogi.document.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A zip archive read from its beginning, without its directory. */
final class ZipSource implements Source {
  /** Longest end record: 22 bytes, a comment of 64 kB, and what the reader takes ahead. */
  private static final int END = 22 + 0xffff + 1024;

  private final Guarded stored;
  private final ZipArchiveInputStream zip;
  private final ZipContent content;
  private ZipArchiveEntry current;
  private ZipArchiveEntry ahead;
  private IOException fault;

  ZipSource(InputStream stream, Budget budget) {
    stored = new Guarded(stream, END);
    zip = new ZipArchiveInputStream(stored, "ISO-8859-1", true, false);
    content = new ZipContent(budget.countUnpacked(zip));
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (fault != null) {
      throw fault;
    }
    if (ahead == null) {
      passOver();
      current = null;
      try {
        current = zip.getNextEntry();
      } catch (LinkageError e) {
        // Its decoder is not installed; the entry is still passed over by its size.
        return Optional.of(Entry.refused("unnamed", 0, "a compression method is not supported"));
      }
    } else {
      current = ahead;
      ahead = null;
    }
    if (current == null) {
      requireEnd();
      return Optional.empty();
    }
    content.start();
    return Optional.of(ZipEntries.entry(current, content, this::check));
  }

  /** A check sum that stands behind the content is known when the next header was read. */
  private void check() throws IOException {
    if (current.getGeneralPurposeBit().usesDataDescriptor()) {
      try {
        ahead = zip.getNextEntry();
      } catch (IOException e) {
        fault = e;
      } catch (LinkageError e) {
        fault = new IOException("a compression method is not supported", e);
      }
    }
    content.require(current);
  }

  /** An entry without a stated size ends where its decoder says, if it can be decoded. */
  private void passOver() throws IOException {
    if (current == null || !current.getGeneralPurposeBit().usesDataDescriptor()) {
      return;
    }
    if (!ZipEntries.refusal(current).isEmpty()) {
      throw new IOException(
          "it cannot be read on behind an entry without a stated size that is "
              + ZipEntries.refusal(current));
    }
    byte[] rest = new byte[16 << 10];
    while (content.read(rest) >= 0) {
      // Read to its end, and counted.
    }
  }

  private void requireEnd() throws IOException {
    byte[] last = stored.last();
    for (int i = 0; i + 3 < last.length; i++) {
      if (last[i] == 'P' && last[i + 1] == 'K' && last[i + 2] == 5 && last[i + 3] == 6) {
        return;
      }
    }
    throw new EOFException("truncated: its directory is missing");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
