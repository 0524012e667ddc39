package ogi.normalise;

import java.util.ArrayList;
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
 * @param groups the sums inside its row: one in section 三, one for each route in section 四
 */
record Stop(
    Kind kind,
    Block block,
    FormRow row,
    List<Cell> cells,
    List<Label> labels,
    List<Placement.Group> groups) {
  Stop(Kind kind, Block block, FormRow row, List<Cell> cells, List<Label> labels) {
    this(kind, block, row, cells, labels, groups(block, cells));
  }

  enum Kind {
    /** 二、三、四、 */
    SECTION,
    /** 第二十条第（一）项, 三、本年度办理结果, （三）不予公开. */
    HEADING,
    /** A row with figures. */
    ROW
  }

  private static List<Placement.Group> groups(Block block, List<Cell> cells) {
    List<Placement.Group> groups = new ArrayList<>();
    String total = block.totalColumn().orElse(null);
    int from = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).column().equals(total)) {
        groups.add(new Placement.Group(from, i));
        from = i + 1;
      }
    }
    return List.copyOf(groups);
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
