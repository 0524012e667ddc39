package ogi.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Members of a zip archive found by its directory; a run of them can be read alone. */
final class ZipFileSource implements Source {
  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;
  private final Budget budget;
  private final int end;
  private int next;

  /**
   * @param from index of the first entry to be read, in stored order
   * @param to index behind the last
   */
  ZipFileSource(ZipFile zip, int from, int to, Budget budget) throws IOException {
    this.zip = zip;
    this.budget = budget;
    entries = entries(zip);
    next = Math.max(0, from);
    end = Math.min(to, entries.size());
  }

  /** Entries in stored order, whatever order the directory has. */
  static List<ZipArchiveEntry> entries(ZipFile zip) throws IOException {
    List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
    entries.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
    for (int i = 1; i < entries.size(); i++) {
      ZipArchiveEntry before = entries.get(i - 1);
      long behind = before.getLocalHeaderOffset() + Math.max(0, before.getCompressedSize());
      if (behind > entries.get(i).getLocalHeaderOffset()) {
        throw new IOException("its members overlap: one part is given out as several");
      }
    }
    return entries;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (next >= end) {
      return Optional.empty();
    }
    ZipArchiveEntry entry = entries.get(next++);
    budget.addPacked(Math.max(0, entry.getCompressedSize()));
    Entry found = ZipEntries.entry(entry, InputStream.nullInputStream(), Entry.Check.NONE);
    if (found.skip().isPresent() || !found.refusal().isEmpty()) {
      return Optional.of(found);
    }
    try {
      ZipContent content = new ZipContent(budget.countUnpacked(zip.getInputStream(entry)));
      return Optional.of(
          Entry.of(found.name(), found.bytes(), content, () -> content.require(entry)));
    } catch (IOException | RuntimeException e) {
      // The directory still tells where the next one is.
      return Optional.of(
          Entry.refused(found.name(), found.bytes(), "damaged: " + Members.words(e)));
    }
  }

  @Override
  public List<String> earlierNames() {
    return entries.subList(0, Math.min(next, entries.size())).stream()
        .filter(entry -> !isSkipped(entry))
        .map(entry -> Names.clean(ZipEntries.name(entry)))
        .toList();
  }

  private static boolean isSkipped(ZipArchiveEntry entry) {
    Entry found = ZipEntries.entry(entry, InputStream.nullInputStream(), Entry.Check.NONE);
    return found.skip().isPresent() || Names.isHidden(found.name());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
