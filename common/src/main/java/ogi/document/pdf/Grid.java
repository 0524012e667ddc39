package ogi.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells that lines draw on a page.
 *
 * @param x borders of the columns
 * @param y borders of the rows
 * @param boxes the cells, each covering one or more columns and rows
 * @param box for each row and column the number of the cell that covers it
 */
record Grid(Edges x, Edges y, List<Box> boxes, int[][] box) {
  /** A cell: the rows and columns that it covers, the last ones included. */
  record Box(int row, int lastRow, int column, int lastColumn) {}

  static Grid of(Edges x, Edges y) {
    int[][] box = new int[y.cells()][x.cells()];
    List<Box> boxes = new ArrayList<>();
    for (int row = 0; row < y.cells(); row++) {
      for (int column = 0; column < x.cells(); column++) {
        if (box[row][column] == 0) {
          Box found = grow(x, y, box, row, column);
          boxes.add(found);
          for (int r = row; r <= found.lastRow; r++) {
            for (int c = column; c <= found.lastColumn; c++) {
              box[r][c] = boxes.size();
            }
          }
        }
      }
    }
    return new Grid(x, y, boxes, box);
  }

  /** The widest and then highest cell from a corner whose inside no line crosses. */
  private static Box grow(Edges x, Edges y, int[][] box, int row, int column) {
    int lastColumn = column;
    while (lastColumn + 1 < x.cells()
        && box[row][lastColumn + 1] == 0
        && !x.isDrawn(lastColumn + 1, y.at()[row], y.at()[row + 1])) {
      lastColumn++;
    }
    int lastRow = row;
    while (lastRow + 1 < y.cells() && isOpenBelow(x, y, lastRow, column, lastColumn)) {
      lastRow++;
    }
    return new Box(row, lastRow, column, lastColumn);
  }

  private static boolean isOpenBelow(Edges x, Edges y, int row, int column, int lastColumn) {
    double top = y.at()[row + 1];
    double foot = y.at()[row + 2];
    for (int c = column; c <= lastColumn; c++) {
      if (y.isDrawn(row + 1, x.at()[c], x.at()[c + 1]) || c > column && x.isDrawn(c, top, foot)) {
        return false;
      }
    }
    return lastColumn + 1 >= x.cells() || x.isDrawn(lastColumn + 1, top, foot);
  }

  double top() {
    return y.at()[0];
  }

  double foot() {
    return y.at()[y.at().length - 1];
  }

  double left() {
    return x.at()[0];
  }

  double right() {
    return x.at()[x.at().length - 1];
  }

  double area() {
    return (right() - left()) * (foot() - top());
  }

  boolean holds(Word word) {
    return holds(word.middle(), word.centre());
  }

  private boolean holds(double atX, double atY) {
    return atX > left() && atX < right() && atY > top() && atY < foot();
  }

  boolean holds(Grid other) {
    return other != this
        && holds(other.left() + 1, other.top() + 1)
        && holds(other.right() - 1, other.foot() - 1);
  }

  /** The cell in which a word stands, by number. */
  int boxOf(Word word) {
    return box[y.cellOf(word.centre())][x.cellOf(word.middle())] - 1;
  }
}
