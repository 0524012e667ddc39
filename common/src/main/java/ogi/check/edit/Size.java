package ogi.check.edit;

import java.util.List;

/**
 * How large a set of operations is. First counts their number. Of equally many those are smaller
 * that change single cells, since an operation that can be put in many ways fits by chance more
 * often; then totals that were forgotten or cut short; then all others; and last those that lost a
 * whole row, every figure of which must be made up.
 *
 * @param operations how many
 * @param weight the weights of the operations, added
 */
record Size(int operations, int weight) implements Comparable<Size> {
  /** No operation on several cells weighs less. */
  static final int LIGHTEST = 6;

  private static final int TOTALS = LIGHTEST;
  private static final int WIDE = 7;
  private static final int WITH_LOST_ROW = 8;

  static Size of(List<Step> steps) {
    return new Size(steps.size(), steps.stream().mapToInt(Step::weight).sum());
  }

  /** That of an explanation as it is told. */
  static Size of(Account account) {
    int weight =
        account.edits().stream().mapToInt(e -> weight(e.operation(), e.changes().size())).sum();
    return new Size(account.edits().size(), weight);
  }

  /** How much an operation that touches so many cells weighs. */
  static int weight(Operation operation, int cells) {
    if (cells == 1) {
      return 0;
    }
    return switch (operation) {
      case TOTAL_FORGOTTEN, TOTAL_PARTIAL -> TOTALS;
      case SHIFT_ROWS, ROW_FORGOTTEN -> WITH_LOST_ROW;
      default -> WIDE;
    };
  }

  @Override
  public int compareTo(Size other) {
    int first = Integer.compare(operations, other.operations);
    return first != 0 ? first : Integer.compare(weight, other.weight);
  }
}
