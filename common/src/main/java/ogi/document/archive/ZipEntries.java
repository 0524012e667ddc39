package ogi.document.archive;

import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** What a zip's header says of an entry. */
final class ZipEntries {
  private ZipEntries() {}

  static Entry entry(ZipArchiveEntry entry, InputStream content, Entry.Check check) {
    String name = name(entry);
    if (entry.isDirectory() || name.endsWith("\\")) {
      return Entry.skipped(name, Skipped.What.FOLDER);
    }
    if (entry.isUnixSymlink()) {
      return Entry.skipped(name, Skipped.What.LINK);
    }
    long bytes = Math.max(0, entry.getCompressedSize());
    String refusal = refusal(entry);
    return refusal.isEmpty()
        ? Entry.of(name, bytes, content, check)
        : Entry.refused(name, bytes, refusal);
  }

  /** GBK names come without a flag; the UTF-8 flag and the Unicode field are believed. */
  static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean declared =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    return declared || raw == null ? entry.getName() : Names.decode(raw);
  }

  /** Why the content cannot be had; empty when it can. */
  static String refusal(ZipArchiveEntry entry) {
    int method = entry.getMethod();
    boolean descriptor = entry.getGeneralPurposeBit().usesDataDescriptor();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return "encrypted";
    }
    if (method == ZipEntry.STORED && descriptor && entry.getSize() < 0) {
      return "stored without a size";
    }
    boolean known =
        method == ZipEntry.STORED
            || method == ZipEntry.DEFLATED
            || method == ZipMethod.ENHANCED_DEFLATED.getCode()
            || method == ZipMethod.BZIP2.getCode();
    return known ? "" : "compression method " + method + " is not supported";
  }
}
