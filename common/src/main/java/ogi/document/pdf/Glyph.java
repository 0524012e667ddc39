package ogi.document.pdf;

/**
 * A character on a page. Lengths are points; x runs to the right and y down from the page's corner.
 *
 * @param text the character, sometimes several for a ligature
 * @param x left edge
 * @param y baseline
 * @param width advance
 * @param size height of the font
 * @param run number of the operation that showed it; cells are mostly shown by operations of their
 *     own
 * @param afterBlank whether a blank was shown before it
 */
record Glyph(
    String text, double x, double y, double width, double size, int run, boolean afterBlank) {
  double right() {
    return x + width;
  }
}
