package ogi.document.block;

import java.util.List;

/** Whether a table is only the layout of a page: its cells hold tables of their own. */
final class TableSize {
  private TableSize() {}

  /** Whether it holds fewer cells of its own than {@code factor} for each cell of its tables. */
  static boolean arranges(Block.Table table, int factor) {
    long own = 0;
    long nested = 0;
    for (Block.Row row : table.rows()) {
      for (Block.Cell cell : row.cells()) {
        long inside = cells(cell.content());
        nested += inside;
        own += inside == 0 && !cell.content().isEmpty() ? 1 : 0;
      }
    }
    return nested > 0 && own <= factor * nested;
  }

  /** Cells of the tables among the blocks, a table that is no more than a frame not counted. */
  private static long cells(List<Block> content) {
    long cells = 0;
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          cells += row.cells().size();
          for (Block.Cell cell : row.cells()) {
            cells += cells(cell.content());
          }
        }
      }
    }
    return cells;
  }
}
