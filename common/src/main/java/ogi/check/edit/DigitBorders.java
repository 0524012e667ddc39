package ogi.check.edit;

import ogi.check.Counts;

/**
 * Digits that crossed the border between two neighbouring cells of a row: two figures run together,
 * one torn apart, or some digits on the wrong side. The rest of the row may have moved along.
 */
final class DigitBorders {
  private final Candidates candidates;
  private final Page page;
  private final Geometry geometry;
  private int row;

  private DigitBorders(Candidates candidates) {
    this.candidates = candidates;
    this.page = candidates.page();
    this.geometry = page.geometry();
  }

  static void offer(Candidates candidates) {
    DigitBorders borders = new DigitBorders(candidates);
    for (int row = 0; row < borders.geometry.rows(); row++) {
      borders.row = row;
      if (candidates.isAsked(row)) {
        for (int column = 0; column + 1 < borders.geometry.columns(); column++) {
          borders.pair(column);
        }
      }
    }
  }

  private void pair(int column) {
    long left = page.value(row, column);
    long right = page.value(row, column + 1);
    String digits = "" + left + right;
    if (left < 0
        || right < 0
        || isMissing(column)
        || isMissing(column + 1)
        || digits.length() > Counts.DIGITS) {
      return;
    }
    if (left > 0 && right > 0) {
      share(column, digits, Operation.SHARE_DIGITS);
      set(column, Long.parseLong(digits), 0, Operation.JOIN_DIGITS);
      set(column, 0, Long.parseLong(digits), Operation.JOIN_DIGITS);
    } else if (left > 0 || right > 0) {
      share(column, "" + (left + right), Operation.SPLIT_DIGITS);
    }
    closeUp(column, digits);
    closeUp(column, left + "0" + right);
    spread(column);
  }

  private boolean isMissing(int column) {
    return page.isMissing(geometry.at(row, column));
  }

  private void share(int column, String digits, Operation operation) {
    for (int border = 1; border < digits.length(); border++) {
      if (digits.charAt(border) != '0' || border == digits.length() - 1) {
        long left = Long.parseLong(digits.substring(0, border));
        set(column, left, Long.parseLong(digits.substring(border)), operation);
      }
    }
  }

  private void set(int column, long left, long right, Operation operation) {
    Draft draft = candidates.draft();
    draft.put(geometry.at(row, column), left);
    draft.put(geometry.at(row, column + 1), right);
    candidates.offer(operation);
  }

  /**
   * One figure in two cells pushed the rest to the right, and the last one out: the total, which is
   * computed, so that only the sums down the columns can speak for it. A zero that began the second
   * half was lost, too.
   */
  private void closeUp(int column, String digits) {
    if (page.value(row, column) == 0 || !geometry.isWeighed()) {
      return;
    }
    Draft draft = candidates.draft();
    draft.put(geometry.at(row, column), Long.parseLong(digits));
    for (int at = column + 1; at + 1 < geometry.columns(); at++) {
      draft.take(geometry.at(row, at), geometry.at(row, at + 1));
    }
    complete(draft);
    candidates.offer(Operation.JOIN_DIGITS);
  }

  /** The last column of the row is its total. */
  private void complete(Draft draft) {
    long parts = 0;
    for (int column = 0; column < geometry.columns(); column++) {
      parts += column == geometry.total() ? 0 : draft.figure(geometry.at(row, column));
    }
    draft.lose(geometry.at(row, geometry.total()), parts);
  }

  /** Two figures in one cell drew the rest to the left and left the last column empty. */
  private void spread(int column) {
    String digits = "" + page.value(row, column);
    int last = geometry.columns() - 1;
    if (page.value(row, last) != 0) {
      return;
    }
    for (int border = 1; border < digits.length(); border++) {
      Draft draft = candidates.draft();
      draft.put(geometry.at(row, column), Long.parseLong(digits.substring(0, border)));
      draft.put(geometry.at(row, column + 1), Long.parseLong(digits.substring(border)));
      for (int at = column + 2; at < geometry.columns(); at++) {
        draft.take(geometry.at(row, at), geometry.at(row, at - 1));
      }
      candidates.offer(Operation.SPLIT_DIGITS);
    }
  }
}
