package ogi.normalise;

import java.util.List;

/**
 * A row with fewer cells than the form, or with more.
 *
 * @param row the row
 * @param tokens its cells in order
 */
record ShortRow(RowSpan row, List<Token> tokens) {
  boolean isShort() {
    return tokens.size() < row.stop().width();
  }
}
