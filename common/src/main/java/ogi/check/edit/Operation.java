package ogi.check.edit;

/**
 * What a clerk or a reader may have done to a table, named by what undoes it. The names in both
 * languages are data of the anomaly list.
 */
public enum Operation {
  /** Another figure in one cell. */
  CHANGE("change"),
  /** One digit of the figure was left out. */
  DIGIT_DROPPED("digit_dropped"),
  /** One digit was typed twice. */
  DIGIT_DOUBLED("digit_doubled"),
  /** A digit that does not belong there was typed. */
  DIGIT_ADDED("digit_added"),
  /** One digit stands for another. */
  DIGIT_WRONG("digit_wrong"),
  /** Two neighbouring digits changed places. */
  DIGITS_SWAPPED("digits_swapped"),
  /** Zeros too many or too few at the end: a factor of 10, 100 … */
  POWER_OF_TEN("power_of_ten"),
  /** An amount was entered under another applicant or result of the same row. */
  MOVE_IN_ROW("move_in_row"),
  /** An amount was entered in another row of the same column. */
  MOVE_IN_COLUMN("move_in_column"),
  /** A wrong figure in one cell, which a spreadsheet added up into the total of its row. */
  CARRIED_INTO_TOTAL("carried_into_total"),
  /** Two cells of one row or column changed places. */
  SWAP_CELLS("swap_cells"),
  /** Two rows changed places. */
  SWAP_ROWS("swap_rows"),
  /** Two columns changed places in neighbouring rows. */
  SWAP_COLUMNS("swap_columns"),
  /** The figures of one row stand some columns off. */
  SHIFT_ROW("shift_row"),
  /** The figures of neighbouring rows stand some columns off. */
  SHIFT_BLOCK("shift_block"),
  /** Rows stand some rows off. */
  SHIFT_ROWS("shift_rows"),
  /** A row was left at zero. */
  ROW_FORGOTTEN("row_forgotten"),
  /** Two figures were run together into one cell. */
  SPLIT_DIGITS("split_digits"),
  /** One figure was torn into two cells. */
  JOIN_DIGITS("join_digits"),
  /** Digits slipped over the border between two neighbouring cells. */
  SHARE_DIGITS("share_digits"),
  /** A row or column of totals was left at zero. */
  TOTAL_FORGOTTEN("total_forgotten"),
  /** A row or column of totals was computed over a part of what it should add. */
  TOTAL_PARTIAL("total_partial");

  private final String key;

  Operation(String key) {
    this.key = key;
  }

  /** The name in tables. */
  public String key() {
    return key;
  }

  /** Whether a wrong layout of rows, columns or digits could have led a reader to it. */
  public boolean ofLayout() {
    return switch (this) {
      case SHIFT_ROW, SHIFT_BLOCK, SHIFT_ROWS, SPLIT_DIGITS, JOIN_DIGITS, SHARE_DIGITS -> true;
      default -> false;
    };
  }

  /** Whether every figure of a row may have to be made up. */
  boolean losesRow() {
    return this == SHIFT_ROWS || this == ROW_FORGOTTEN;
  }

  /** How the printed figure of a cell came from the right one, as far as its digits tell. */
  static Operation ofDigits(long printed, long proposed) {
    String wrong = Long.toString(printed);
    String right = Long.toString(proposed);
    if (isPowerOfTen(wrong, right) || isPowerOfTen(right, wrong)) {
      return POWER_OF_TEN;
    }
    return switch (wrong.length() - right.length()) {
      case -1 -> isOneLess(wrong, right) ? DIGIT_DROPPED : CHANGE;
      case 1 ->
          !isOneLess(right, wrong) ? CHANGE : doubles(right, wrong) ? DIGIT_DOUBLED : DIGIT_ADDED;
      case 0 -> ofEqualLength(wrong, right);
      default -> CHANGE;
    };
  }

  private static boolean isPowerOfTen(String longer, String shorter) {
    return !shorter.equals("0")
        && longer.length() > shorter.length()
        && longer.startsWith(shorter)
        && longer.substring(shorter.length()).chars().allMatch(digit -> digit == '0');
  }

  private static boolean isOneLess(String shorter, String longer) {
    for (int i = 0; i < longer.length(); i++) {
      if (without(longer, i).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean doubles(String right, String wrong) {
    for (int i = 1; i < wrong.length(); i++) {
      if (wrong.charAt(i) == wrong.charAt(i - 1) && without(wrong, i).equals(right)) {
        return true;
      }
    }
    return false;
  }

  private static String without(String text, int at) {
    return text.substring(0, at) + text.substring(at + 1);
  }

  private static Operation ofEqualLength(String wrong, String right) {
    int first = 0;
    while (first < wrong.length() - 1 && wrong.charAt(first) == right.charAt(first)) {
      first++;
    }
    int last = wrong.length() - 1;
    while (last > first && wrong.charAt(last) == right.charAt(last)) {
      last--;
    }
    boolean swapped =
        last == first + 1
            && wrong.charAt(first) == right.charAt(last)
            && wrong.charAt(last) == right.charAt(first);
    return swapped ? DIGITS_SWAPPED : first == last ? DIGIT_WRONG : CHANGE;
  }
}
