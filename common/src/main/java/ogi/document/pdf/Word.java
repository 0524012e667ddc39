package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters that stand together on one baseline.
 *
 * @param text its characters
 * @param left left edge, in points
 * @param right right edge
 * @param y baseline
 * @param size height of its font
 */
record Word(String text, double left, double right, double y, double size) {
  /** Share of the font's size: a wider gap parts words. */
  static final double GAP = 0.2;

  /** A gap so narrow, within what one operation shows, is none: the text runs over its cell. */
  private static final double TOUCHING = 0.08;

  private static final double SAME_LINE = 0.25;

  static final Comparator<Word> BY_LEFT =
      Comparator.comparingDouble(Word::left).thenComparing(Word::text);

  double middle() {
    return (left + right) / 2;
  }

  /** Height of the middle of its characters. */
  double centre() {
    return y - 0.36 * size;
  }

  /** The words of a page from top to bottom; the lines of a table part them too. */
  static List<Word> of(Ink ink, Bound bound) {
    List<Glyph> sorted = new ArrayList<>(ink.glyphs());
    sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
    List<Word> words = new ArrayList<>();
    for (int from = 0, to = 0; from < sorted.size(); from = to) {
      bound.step();
      Glyph first = sorted.get(from);
      while (to < sorted.size() && sorted.get(to).y() - first.y() <= SAME_LINE * first.size()) {
        to++;
      }
      List<Glyph> line = new ArrayList<>(sorted.subList(from, to));
      line.sort(Comparator.comparingDouble(Glyph::x).thenComparingInt(Glyph::run));
      split(line, ink.down(), words);
    }
    return words;
  }

  private static void split(List<Glyph> line, List<Rule> down, List<Word> words) {
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : line) {
      Glyph last = word.isEmpty() ? null : word.get(word.size() - 1);
      if (last != null && isShadow(last, glyph)) {
        continue;
      }
      if (last != null && parts(last, glyph, down)) {
        words.add(of(word));
        word.clear();
      }
      word.add(glyph);
    }
    if (!word.isEmpty()) {
      words.add(of(word));
    }
  }

  /** Bold print is imitated by showing a character twice. */
  private static boolean isShadow(Glyph last, Glyph glyph) {
    return glyph.text().equals(last.text()) && glyph.x() - last.x() < 0.2 * glyph.size();
  }

  private static boolean parts(Glyph last, Glyph glyph, List<Rule> down) {
    double size = Math.max(last.size(), glyph.size());
    double gap = glyph.x() - last.right();
    if (gap > GAP * size || glyph.afterBlank()) {
      return true;
    }
    if (gap <= TOUCHING * size && glyph.run() == last.run()) {
      return false;
    }
    double slack = 0.1 * size;
    for (Rule rule : down) {
      if (rule.at() >= last.right() - slack
          && rule.at() <= glyph.x() + slack
          && rule.reaches(glyph.y() - 0.36 * size, 0)) {
        return true;
      }
    }
    return false;
  }

  private static Word of(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    double size = 0;
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
      size = Math.max(size, glyph.size());
    }
    Glyph last = glyphs.get(glyphs.size() - 1);
    Glyph first = glyphs.get(0);
    return new Word(text.toString(), first.x(), last.right(), first.y(), size);
  }
}
