package ogi.document;

import java.util.List;
import java.util.stream.IntStream;

/** Places in words; those of most documents are made once, since a report has hundreds of them. */
final class Places {
  private static final List<String> LINES =
      IntStream.range(0, 1000).mapToObj(number -> "line " + number).toList();
  private static final List<String> CELLS =
      IntStream.range(0, 100).mapToObj(number -> ", cell " + number).toList();

  private static final int MOST_LINES = 400;
  private static final int MOST_CELLS = 8;

  /** Line after line, as far as the tables of most documents reach. */
  private static final List<String> CELLS_OF_LINES =
      IntStream.range(0, MOST_LINES * MOST_CELLS)
          .mapToObj(i -> line(i / MOST_CELLS) + cell(i % MOST_CELLS + 1))
          .toList();

  private Places() {}

  /** A line of the source. */
  static String line(int number) {
    return number >= 0 && number < LINES.size() ? LINES.get(number) : "line " + number;
  }

  /** A cell of a line of the source, from 1. */
  static String cell(int line, int cell) {
    return line >= 0 && line < MOST_LINES && cell >= 1 && cell <= MOST_CELLS
        ? CELLS_OF_LINES.get(line * MOST_CELLS + cell - 1)
        : line(line) + cell(cell);
  }

  /** A cell, to be said behind its line. */
  static String cell(int number) {
    return number >= 0 && number < CELLS.size() ? CELLS.get(number) : ", cell " + number;
  }
}
