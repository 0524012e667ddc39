package ogi.document;

/**
 * Bounds for one document: hostile or broken input must end as an outcome with a reason.
 *
 * @param bytes of the document as stored
 * @param unpackedBytes of what is inside it (an Office file, an archive member, a compressed
 *     stream)
 * @param nesting of markup or of archives
 * @param cells of all its tables together
 * @param pages of a PDF file or sheets of a workbook
 * @param millis of time for one document
 */
public record Limits(
    long bytes, long unpackedBytes, int nesting, int cells, int pages, long millis) {
  /** A report has some 10 kB to 2 MB, four tables and 20 pages; these are far beyond any. */
  public static final Limits STANDARD =
      new Limits(64L << 20, 256L << 20, 200, 200_000, 300, 20_000);
}
