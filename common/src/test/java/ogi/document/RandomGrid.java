package ogi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A table with cells of random spans that fill a grid without gaps.
 *
 * @param rows rows of cells, the covered ones included
 * @param spans rows that each cell covers, at the cell's place in {@code rows}; 0 for a covered one
 */
record RandomGrid(List<List<Page.Cell>> rows, List<List<Integer>> spans) {
  static RandomGrid of(Random random) {
    int height = 1 + random.nextInt(8);
    int width = 1 + random.nextInt(10);
    int[] left = new int[width];
    int[] origin = new int[width];
    List<List<Page.Cell>> rows = new ArrayList<>();
    List<List<Integer>> spans = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      List<Page.Cell> row = new ArrayList<>();
      List<Integer> heights = new ArrayList<>();
      int c = 0;
      while (c < width) {
        boolean covered = left[c] > 0;
        int most = 1;
        while (c + most < width
            && (covered ? left[c + most] > 0 && origin[c + most] == c : left[c + most] == 0)) {
          most++;
        }
        int columns = covered ? most : 1 + random.nextInt(most);
        int span = covered ? 0 : 1 + random.nextInt(Math.min(3, height - r));
        row.add(new Page.Cell(covered ? "" : text(random), c, columns, covered));
        heights.add(span);
        for (int i = c; i < c + columns; i++) {
          left[i] = covered ? left[i] - 1 : span - 1;
          origin[i] = c;
        }
        c += columns;
      }
      rows.add(row);
      spans.add(heights);
    }
    return new RandomGrid(rows, spans);
  }

  /** The same grid without empty cells. */
  RandomGrid filled() {
    return new RandomGrid(
        rows.stream().map(row -> row.stream().map(RandomGrid::filled).toList()).toList(), spans);
  }

  /** The same grid without last rows that hold no cell of their own. */
  RandomGrid withoutCoveredEnd() {
    int end = rows.size();
    while (rows.get(end - 1).stream().allMatch(Page.Cell::covered)) {
      end--;
    }
    return new RandomGrid(rows.subList(0, end), spans.subList(0, end));
  }

  private static Page.Cell filled(Page.Cell cell) {
    String text = cell.covered() || !cell.text().isEmpty() ? cell.text() : "空";
    return new Page.Cell(text, cell.column(), cell.columns(), cell.covered());
  }

  private static String text(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> "规章";
      default -> Integer.toString(random.nextInt(1000));
    };
  }
}
