package ogi.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The words and drawn tables of a page.
 *
 * @param height of the page, in points
 * @param words from top to bottom
 * @param grids tables that lines draw
 * @param pictures how many pictures it shows
 * @param glyphs how many characters it shows
 * @param unmapped how many of them have no known meaning
 */
record PageWords(
    double height, List<Word> words, List<Grid> grids, int pictures, int glyphs, int unmapped) {
  /** The margins of small pages are not much smaller, in points. */
  private static final double LEAST_MARGIN = 66;

  static PageWords of(PDPage page, Bound bound) throws IOException {
    Ink ink = PageInk.of(page, bound);
    return new PageWords(
        ink.height(),
        Word.of(ink, bound),
        Grids.of(ink, bound),
        ink.pictures(),
        ink.glyphs().size(),
        ink.unmapped());
  }

  /** Whether a line stands within these shares of the page's height from its head or foot. */
  boolean isNearEdge(TextLine line, double head, double foot) {
    return line.y() < Math.max(head * height, LEAST_MARGIN)
        || line.y() > height - Math.max(foot * height, LEAST_MARGIN);
  }
}
