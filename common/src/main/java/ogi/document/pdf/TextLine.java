package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words on one line, from left to right.
 *
 * @param words not empty
 */
record TextLine(List<Word> words) {
  /** Baselines no further apart than this, in sizes of the font, are one line. */
  static final double SAME_LINE = 0.4;

  TextLine {
    words = List.copyOf(words);
  }

  double left() {
    return words.get(0).left();
  }

  double right() {
    return words.get(words.size() - 1).right();
  }

  double y() {
    return words.get(0).y();
  }

  double size() {
    return words.stream().mapToDouble(Word::size).max().orElseThrow();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    Word last = null;
    for (Word word : words) {
      double gap = last == null ? 0 : word.left() - last.right();
      Joining.word(text, word.text(), gap, word.size());
      last = word;
    }
    return text.toString();
  }

  /** The lines that words form, from top to bottom. */
  static List<TextLine> of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::y).thenComparing(Word.BY_LEFT));
    List<TextLine> lines = new ArrayList<>();
    for (int from = 0, to = 0; from < sorted.size(); from = to) {
      Word first = sorted.get(from);
      while (to < sorted.size() && sorted.get(to).y() - first.y() <= SAME_LINE * first.size()) {
        to++;
      }
      List<Word> line = new ArrayList<>(sorted.subList(from, to));
      line.sort(Word.BY_LEFT);
      lines.add(new TextLine(line));
    }
    return lines;
  }

  /** The text of a cell: its lines joined; {@code right} is where the cell ends. */
  static String joined(List<TextLine> lines, double right) {
    StringBuilder text = new StringBuilder();
    boolean full = false;
    for (TextLine line : lines) {
      Joining.line(text, line.text(), full);
      full = line.right() > right - 1.2 * line.size();
    }
    return text.toString();
  }
}
