package ogi.check.edit;

import java.util.Random;

/**
 * What may go wrong in a table, planted without the search's own code. Each slip changes a table of
 * rows with seven columns in place and says whether it could.
 */
enum Slip {
  OTHER_FIGURE(0, CellSlips::otherFigure),
  DIGIT_DROPPED(0, CellSlips::digitDropped),
  DIGIT_DOUBLED(0, CellSlips::digitDoubled),
  DIGITS_SWAPPED(0, CellSlips::digitsSwapped),
  DIGIT_WRONG(0, CellSlips::digitWrong),
  POWER_OF_TEN(0, CellSlips::powerOfTen),
  MOVE_IN_ROW(1, CellSlips::moveInRow),
  MOVE_IN_COLUMN(1, CellSlips::moveInColumn),
  CARRIED_INTO_TOTAL(1, CellSlips::carriedIntoTotal),
  SWAP_CELLS(1, CellSlips::swapCells),
  SWAP_ROWS(1, RowSlips::swapRows),
  SWAP_COLUMNS(1, RowSlips::swapColumns),
  SHIFT_ROW(1, RowSlips::shiftRow),
  SHIFT_BLOCK(1, RowSlips::shiftBlock),
  /** Rows slip by one, and the row that is lost is none of results. */
  SHIFT_ROWS(1, RowSlips::shiftRows),
  /** The same, and the figures of a result are lost. */
  RESULT_LOST(1, RowSlips::resultLost),
  ROW_FORGOTTEN(1, RowSlips::rowForgotten),
  RUN_TOGETHER(1, BorderSlips::runTogether),
  TORN_APART(1, BorderSlips::tornApart),
  BORDER_SLIPPED(1, BorderSlips::borderSlipped),
  TOTAL_FORGOTTEN(1, BorderSlips::totalForgotten),
  TOTAL_PARTIAL(1, BorderSlips::totalPartial);

  private interface Planter {
    boolean plant(Random random, long[][] table);
  }

  private final int wide;
  private final Planter planter;

  Slip(int wide, Planter planter) {
    this.wide = wide;
    this.planter = planter;
  }

  /** 1 when it touches several cells at once, 0 for a slip within one cell. */
  int wide() {
    return wide;
  }

  /** Its weight in {@link Size}. */
  int weight() {
    Operation operation =
        switch (this) {
          case TOTAL_FORGOTTEN, TOTAL_PARTIAL -> Operation.TOTAL_PARTIAL;
          case SHIFT_ROWS, RESULT_LOST, ROW_FORGOTTEN -> Operation.SHIFT_ROWS;
          default -> Operation.CHANGE;
        };
    return Size.weight(operation, 1 + wide);
  }

  /** Changes the table; false when this one has no place for the slip. */
  boolean plant(Random random, long[][] table) {
    return planter.plant(random, table);
  }
}
