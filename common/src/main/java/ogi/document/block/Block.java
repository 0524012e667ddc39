package ogi.document.block;

import java.util.List;

/** A part of a document of any format, before its tables are judged to be tables or mere layout. */
public sealed interface Block {

  /** A paragraph or one line of it, without surrounding white space and not empty. */
  record Text(String text) implements Block {}

  /** A table as marked up, whether it shows figures or only arranges the page. */
  record Table(List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A row with its cells from left to right, those that reach in from above included. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell at its place in the grid.
   *
   * @param content its paragraphs and tables; empty for an empty cell and for a covered one
   * @param column first column that it covers, from 0
   * @param columns how many columns it covers
   * @param covered whether the cell stands in a row above and only reaches into this one
   */
  record Cell(List<Block> content, int column, int columns, boolean covered) {
    public Cell {
      content = List.copyOf(content);
    }
  }
}
