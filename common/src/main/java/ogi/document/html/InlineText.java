package ogi.document.html;

import java.util.Arrays;
import ogi.document.block.Joint;

/**
 * One line of a page in the making: runs of white space become one blank, as a browser shows it.
 */
final class InlineText {
  private char[] line = new char[128];
  private int length;
  private boolean blank;
  private boolean broken;

  /** Appends text of the source, in which line ends are white space. */
  void append(String source, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c > ' ' && c < '\u007f' || c >= '\u3001' && c <= '\u9fff') {
        put(c);
      } else if (c == '\n' || c == '\r') {
        broken = true;
      } else if (c == '\u3000') {
        put(c);
      } else if (!Joint.isInvisible(c)) {
        if (Joint.isBlank(c)) {
          blank = true;
        } else {
          put(c);
        }
      }
    }
  }

  /** An editor breaks its source anywhere, so a line end between two Han characters is nothing. */
  private void put(char c) {
    if (blank || broken) {
      if (length > 0 && (blank || !Joint.joins(line[length - 1], c))) {
        add(' ');
      }
      blank = false;
      broken = false;
    }
    add(c);
  }

  private void add(char c) {
    if (length == line.length) {
      line = Arrays.copyOf(line, 2 * length);
    }
    line[length++] = c;
  }

  /** A tab between texts of preformatted lines parts cells and is kept. */
  void tab() {
    blank = false;
    broken = false;
    add('\t');
  }

  /** The line without white space around it, and a new one is begun. */
  String take() {
    int from = 0;
    int to = length;
    while (from < to && Joint.isBlank(line[from])) {
      from++;
    }
    while (to > from && Joint.isBlank(line[to - 1])) {
      to--;
    }
    length = 0;
    blank = false;
    broken = false;
    return from == to ? "" : new String(line, from, to - from);
  }
}
