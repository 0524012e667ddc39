package ogi.normalise;

import java.util.List;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.FormRow;

/**
 * One thing that a form prints in order: a heading without figures, or a row with its cells. A form
 * is a sequence of stops, and reading a report is finding its pieces along that sequence.
 *
 * @param kind heading or row
 * @param block the block it belongs to; the block of the following rows for headings
 * @param row the row's description; null for headings and for section 四, whose rows are printed
 *     side by side
 * @param cells the cells of the row in printed order; empty for headings
 * @param labels every wording by which it is known, reduced
 */
record Stop(Kind kind, Block block, FormRow row, List<Cell> cells, List<Label> labels) {
  enum Kind {
    /** 二、三、四、 */
    SECTION,
    /** 第二十条第（一）项, 三、本年度办理结果, （三）不予公开. */
    HEADING,
    /** A row with figures. */
    ROW
  }

  int width() {
    return cells.size();
  }

  boolean isRow() {
    return kind == Kind.ROW;
  }

  /** Section 四 prints one row of figures for all its routes, without a label of its own. */
  boolean isUnlabelled() {
    return isRow() && row == null;
  }
}
