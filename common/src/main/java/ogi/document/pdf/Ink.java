package ogi.document.pdf;

import java.util.List;

/**
 * What is drawn on a page.
 *
 * @param width of the page, in points
 * @param height of the page, in points
 * @param glyphs in the order in which they are drawn
 * @param across horizontal lines
 * @param down vertical lines
 * @param pictures how many pictures it shows
 * @param unmapped characters whose font does not say what they are
 */
record Ink(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Rule> across,
    List<Rule> down,
    int pictures,
    int unmapped) {}
