package ogi.document;

import java.util.List;
import java.util.stream.IntStream;

/** Places in words; those of most documents are made once, since a report has hundreds of them. */
final class Places {
  private static final List<String> LINES =
      IntStream.range(0, 1000).mapToObj(number -> "line " + number).toList();
  private static final List<String> CELLS =
      IntStream.range(0, 100).mapToObj(number -> ", cell " + number).toList();

  private Places() {}

  /** A line of the source. */
  static String line(int number) {
    return number >= 0 && number < LINES.size() ? LINES.get(number) : "line " + number;
  }

  /** A cell, to be said behind its line. */
  static String cell(int number) {
    return number >= 0 && number < CELLS.size() ? CELLS.get(number) : ", cell " + number;
  }
}
