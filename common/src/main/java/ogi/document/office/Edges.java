package ogi.document.office;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The columns of a DOC table: the file knows only where each cell begins and ends on the paper.
 *
 * @param starts where the columns begin, in twips, ascending
 */
record Edges(int[] starts) {
  /**
   * Cells drawn by hand miss each other by up to a millimetre (57 twips); no column is so narrow.
   */
  private static final int APART = 60;

  static Edges of(Table table) {
    int[] all =
        IntStream.range(0, table.numRows())
            .mapToObj(table::getRow)
            .flatMapToInt(Edges::edges)
            .sorted()
            .toArray();
    int[] starts = new int[all.length];
    int count = 0;
    for (int edge : all) {
      if (count == 0 || edge - starts[count - 1] > APART) {
        starts[count++] = edge;
      }
    }
    return new Edges(Arrays.copyOf(starts, count));
  }

  private static IntStream edges(TableRow row) {
    return IntStream.range(0, row.numCells()).mapToObj(row::getCell).flatMapToInt(Edges::edges);
  }

  private static IntStream edges(TableCell cell) {
    return IntStream.of(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth());
  }

  /** The column that begins at an edge. */
  int column(int edge) {
    int at = Arrays.binarySearch(starts, edge);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }
}
