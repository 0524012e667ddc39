package ogi.document.archive;

import ogi.document.Limits;

/**
 * Bounds for one archive with all that is nested in it.
 *
 * @param memberBytes of one document, unpacked
 * @param freeBytes unpacked before the ratio of the whole archive is looked at
 * @param totalBytes unpacked, whatever the ratio
 * @param members of all archives together, those that are skipped among them
 * @param ratio of unpacked to packed bytes
 * @param depth archives inside one another; 1 is a plain archive
 */
record Bounds(
    long memberBytes, long freeBytes, long totalBytes, long members, int ratio, int depth) {
  /** A year's crawl has 300 000 documents and some 150 GB. */
  private static final long MEMBERS = 10_000_000;

  private static final long TOTAL = 1L << 40;

  /** Deflate reaches 1 030; web pages of one long table stay below 100. */
  private static final int RATIO = 200;

  private static final int DEPTH = 2;

  static Bounds of(Limits limits) {
    return new Bounds(limits.bytes(), limits.unpackedBytes(), TOTAL, MEMBERS, RATIO, DEPTH);
  }
}
