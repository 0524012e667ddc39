package ogi.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a line that stand together, parted from others by a wide gap.
 *
 * @param line the words
 * @param text their text
 * @param figure whether the text can fill a cell for figures
 */
record Segment(TextLine line, String text, boolean figure) {
  /** Share of the font's size: a gap between texts of different columns. */
  private static final double WIDE = 1.0;

  /** The same beside a figure; the narrow gap around numbers in a sentence is half of this. */
  private static final double BESIDE_FIGURE = 0.45;

  double left() {
    return line.left();
  }

  double right() {
    return line.right();
  }

  double width() {
    return right() - left();
  }

  static List<Segment> of(TextLine line) {
    List<Segment> segments = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    Word last = null;
    for (Word word : line.words()) {
      if (last != null && parts(last, word)) {
        segments.add(of(open));
        open = new ArrayList<>();
      }
      open.add(word);
      last = word;
    }
    segments.add(of(open));
    return segments;
  }

  private static boolean parts(Word last, Word next) {
    double gap = (next.left() - last.right()) / Math.max(last.size(), next.size());
    boolean figure = Joining.isFigure(last.text()) || Joining.isFigure(next.text());
    return gap > (figure ? BESIDE_FIGURE : WIDE);
  }

  private static Segment of(List<Word> words) {
    TextLine line = new TextLine(words);
    String text = line.text();
    return new Segment(line, text, Joining.isFigure(text));
  }
}
