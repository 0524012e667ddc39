package ogi.document.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ogi.document.Limits;
import ogi.document.block.Block;
import ogi.document.block.Joint;
import ogi.document.block.Refusal;

/** The lines and tables of a Word document in the making: containers within containers. */
final class WordText {
  /** The widest table of any form has 15 columns. */
  static final int MOST_COLUMNS = 100;

  /** The body, a cell or a text box. */
  private static final class Container {
    final List<Block> blocks = new ArrayList<>();
    final StringBuilder line = new StringBuilder();

    /** Text boxes that hang on the paragraph in the making and follow it. */
    List<Block> hanging = List.of();
  }

  /** A table in the making. */
  private static final class Grid {
    final List<Block.Row> rows = new ArrayList<>();
    List<Block.Cell> row = new ArrayList<>();
    int column;

    /** A cell can only go on where one above begins, whatever its properties say. */
    boolean hasAbove(int at) {
      return !rows.isEmpty()
          && rows.get(rows.size() - 1).cells().stream().anyMatch(cell -> cell.column() == at);
    }
  }

  private final Limits limits;
  private final Deque<Container> containers = new ArrayDeque<>();
  private final Deque<Grid> grids = new ArrayDeque<>();
  private int cells;

  WordText(Limits limits) {
    this.limits = limits;
    containers.push(new Container());
  }

  void text(String text) {
    containers.element().line.append(text);
  }

  void breakLine() {
    Container container = containers.element();
    String text = Joint.clean(container.line);
    container.line.setLength(0);
    if (!text.isEmpty()) {
      container.blocks.add(new Block.Text(text));
    }
  }

  void endParagraph() {
    breakLine();
    Container container = containers.element();
    container.blocks.addAll(container.hanging);
    container.hanging = List.of();
  }

  void beginBox() {
    containers.push(new Container());
  }

  void endBox() {
    List<Block> blocks = endContainer();
    Container container = containers.element();
    if (container.hanging.isEmpty()) {
      container.hanging = blocks;
    } else {
      container.hanging.addAll(blocks);
    }
  }

  void beginTable() {
    breakLine();
    grids.push(new Grid());
  }

  void endTable() {
    containers.element().blocks.add(new Block.Table(grids.pop().rows));
  }

  void beginRow() {
    grids.element().row = new ArrayList<>();
    grids.element().column = 0;
  }

  /** Columns left free before the first cell of a row. */
  void skip(int columns) {
    if (columns > 0) {
      cell(List.of(), columns, false);
    }
  }

  void endRow() {
    Grid grid = grids.element();
    grid.rows.add(new Block.Row(grid.row));
  }

  void beginCell() {
    containers.push(new Container());
  }

  /**
   * @param covered whether it only continues the cell above
   * @param joined whether it only continues the cell to its left
   */
  void endCell(int columns, boolean covered, boolean joined) {
    List<Block> content = endContainer();
    Grid grid = grids.element();
    boolean continued = covered && grid.hasAbove(grid.column);
    if (joined && !grid.row.isEmpty()) {
      Block.Cell left = grid.row.remove(grid.row.size() - 1);
      grid.row.add(
          new Block.Cell(left.content(), left.column(), left.columns() + columns, left.covered()));
      grid.column += columns;
    } else {
      cell(continued ? List.of() : content, columns, continued);
    }
  }

  private void cell(List<Block> content, int columns, boolean covered) {
    cells++;
    if (cells > limits.cells()) {
      throw new Refusal("too large: more than " + limits.cells() + " cells");
    }
    Grid grid = grids.element();
    grid.row.add(new Block.Cell(content, grid.column, columns, covered));
    grid.column += columns;
  }

  private List<Block> endContainer() {
    endParagraph();
    return containers.pop().blocks;
  }

  List<Block> end() {
    endParagraph();
    return containers.element().blocks;
  }
}
