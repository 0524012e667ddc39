package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ogi.document.Page;

/** Fills the words of a page into the cells that its lines draw. */
final class RuledTable {
  private final Grid grid;
  private final List<List<Word>> words = new ArrayList<>();

  private RuledTable(Grid grid) {
    this.grid = grid;
    grid.boxes().forEach(box -> words.add(new ArrayList<>()));
  }

  /** The table; the words are those that stand in the grid. Empty when only one cell is filled. */
  static Optional<Item.Table> of(Grid grid, List<Word> inside) {
    RuledTable table = new RuledTable(grid);
    inside.forEach(word -> table.words.get(grid.boxOf(word)).add(word));
    long filled = table.words.stream().filter(list -> !list.isEmpty()).count();
    return filled < 2 ? Optional.empty() : Optional.of(table.table());
  }

  private Item.Table table() {
    int[] column = columnNumbers();
    List<Item.Row> rows = new ArrayList<>();
    for (int row = 0; row < grid.y().cells(); row++) {
      List<Integer> own = own(row);
      if (own.isEmpty()) {
        continue;
      }
      double[] bands = bands(own);
      for (int band = 0; band < bands.length; band++) {
        rows.add(row(row, column, bands, band));
      }
    }
    return new Item.Table(grid.top(), borders(column), true, rows);
  }

  private Item.Row row(int row, int[] column, double[] bands, int band) {
    List<Page.Cell> cells = new ArrayList<>();
    for (int c = 0; c < grid.x().cells(); ) {
      int number = grid.box()[row][c] - 1;
      Grid.Box box = grid.boxes().get(number);
      int columns = column[box.lastColumn() + 1] - column[box.column()];
      boolean single = box.row() == box.lastRow() && bands.length > 1;
      boolean covered = box.row() < row || band > 0 && !single;
      String text = covered ? "" : text(number, single ? bands : new double[1], single ? band : 0);
      cells.add(new Page.Cell(text, column[box.column()], columns, covered));
      c = box.lastColumn() + 1;
    }
    return new Item.Row(cells);
  }

  private String text(int number, double[] bands, int band) {
    List<TextLine> lines = TextLine.of(words.get(number));
    if (bands.length > 1) {
      lines = lines.stream().filter(line -> nearest(bands, line.y()) == band).toList();
    }
    double right = grid.x().at()[grid.boxes().get(number).lastColumn() + 1];
    return TextLine.joined(lines, right);
  }

  /** The cells that begin in a row. */
  private List<Integer> own(int row) {
    return Arrays.stream(grid.box()[row])
        .map(number -> number - 1)
        .distinct()
        .filter(number -> grid.boxes().get(number).row() == row)
        .boxed()
        .toList();
  }

  /**
   * Baselines of the rows that stand in one row of the grid, where no line is drawn between rows:
   * two or more cells hold the same number of figures at the same heights.
   */
  private double[] bands(List<Integer> own) {
    double[] found = {0};
    int agreeing = 0;
    for (int number : own) {
      Grid.Box box = grid.boxes().get(number);
      List<TextLine> lines = TextLine.of(words.get(number));
      boolean figures =
          lines.size() > 1
              && box.row() == box.lastRow()
              && lines.stream().allMatch(line -> Joining.isFigure(line.text()))
              && !isFull(lines.get(0), lines.get(1), box);
      if (figures) {
        double[] at = lines.stream().mapToDouble(TextLine::y).toArray();
        agreeing += agreeing == 0 || same(found, at) ? 1 : 0;
        found = agreeing == 1 ? at : found;
      }
    }
    return agreeing > 1 ? found : new double[1];
  }

  /** A line without room for the next digit goes on: a long figure in a narrow cell. */
  private boolean isFull(TextLine line, TextLine next, Grid.Box box) {
    double width = grid.x().at()[box.lastColumn() + 1] - grid.x().at()[box.column()];
    double digit = next.text().charAt(0) > '\uFF00' ? 1 : 0.5;
    return line.right() - line.left() > width - (1 + digit) * line.size();
  }

  private static boolean same(double[] a, double[] b) {
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > 3) {
        return false;
      }
    }
    return true;
  }

  private static int nearest(double[] bands, double y) {
    int nearest = 0;
    for (int i = 1; i < bands.length; i++) {
      if (Math.abs(bands[i] - y) < Math.abs(bands[nearest] - y)) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Columns in which no cell begins are no columns; the others are counted. */
  private int[] columnNumbers() {
    boolean[] begins = new boolean[grid.x().cells() + 1];
    grid.boxes().forEach(box -> begins[box.column()] = true);
    int[] numbers = new int[begins.length];
    for (int i = 1; i < begins.length; i++) {
      boolean last = i == begins.length - 1;
      numbers[i] = numbers[i - 1] + (begins[i] || last ? 1 : 0);
    }
    return numbers;
  }

  private double[] borders(int[] column) {
    double[] borders = new double[column[column.length - 1] + 1];
    for (int i = column.length - 1; i >= 0; i--) {
      borders[column[i]] = grid.x().at()[i];
    }
    return borders;
  }

  /** The innermost of the grids in which a word stands. */
  static Optional<Grid> innermost(List<Grid> grids, Word word) {
    return grids.stream()
        .filter(grid -> grid.holds(word))
        .min(Comparator.comparingDouble(Grid::area));
  }
}
