package ogi.simulate.pdf;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table with the columns and rows that they cover. */
public record TableBoxes(List<Box> boxes, int columns) {
  /** A cell; the ends are exclusive. */
  public record Box(String text, int row, int endRow, int column, int endColumn) {
    boolean covers(int atRow, int atColumn) {
      return atRow >= row && atRow < endRow && atColumn >= column && atColumn < endColumn;
    }
  }

  /** Each cell takes the first columns of its row that no cell above reaches into. */
  public static TableBoxes of(List<List<PdfForms.Cell>> rows) {
    List<Box> boxes = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (PdfForms.Cell cell : rows.get(row)) {
        while (at(boxes, row, column) != null) {
          column++;
        }
        int end = column + cell.columns();
        boxes.add(new Box(cell.text(), row, row + cell.rows(), column, end));
        columns = Math.max(columns, end);
        column = end;
      }
    }
    return new TableBoxes(boxes, columns);
  }

  /** The cell that covers a place; null where there is none. */
  public Box at(int row, int column) {
    return at(boxes, row, column);
  }

  private static Box at(List<Box> boxes, int row, int column) {
    return boxes.stream().filter(box -> box.covers(row, column)).findFirst().orElse(null);
  }
}
