package ogi.document.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.document.Limits;
import ogi.document.block.Block;
import ogi.document.block.Joint;
import ogi.document.block.Refusal;

/** One sheet in the making: its texts, and which cells are merged. */
final class SheetGrid {
  private static final int MOST_ROWS = 65_536;

  /**
   * Up to this width the empty cells of a row are shown; a stray cell far out shows only itself.
   */
  private static final int WIDEST = 100;

  private static final TreeMap<Integer, String> NO_TEXTS = new TreeMap<>();
  private static final TreeMap<Integer, Merge> NO_MERGES = new TreeMap<>();

  /** A merged region: from one cell to another, both included, from 0. */
  record Merge(int row, int column, int lastRow, int lastColumn) {}

  private final Limits limits;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private int cells;
  private int first = Integer.MAX_VALUE;
  private int last = -1;

  SheetGrid(Limits limits) {
    this.limits = limits;
  }

  void add(int row, int column, String raw) {
    String text = Joint.clean(raw);
    if (text.isEmpty()) {
      return;
    }
    count(1);
    if (row >= MOST_ROWS) {
      throw new Refusal("too large: more than " + MOST_ROWS + " rows");
    }
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
    first = Math.min(first, column);
    last = Math.max(last, column);
  }

  void merge(Merge merge) {
    count(1);
    merges.add(merge);
  }

  private void count(int more) {
    cells += more;
    if (cells > limits.cells()) {
      throw new Refusal("too large: more than " + limits.cells() + " cells");
    }
  }

  /** The rows up to the last with text; those with neither text nor a merged cell are empty. */
  Block.Table table() {
    if (rows.isEmpty()) {
      return new Block.Table(List.of());
    }
    Map<Integer, TreeMap<Integer, Merge>> covers = covers();
    List<Block.Row> table = new ArrayList<>();
    for (int row = 0; row <= rows.lastKey(); row++) {
      boolean shown = rows.containsKey(row) || covers.containsKey(row);
      table.add(
          shown
              ? row(row, rows.getOrDefault(row, NO_TEXTS), covers.getOrDefault(row, NO_MERGES))
              : new Block.Row(List.of()));
    }
    return new Block.Table(table);
  }

  /** The merged regions that reach into each row, by their first columns. */
  private Map<Integer, TreeMap<Integer, Merge>> covers() {
    Map<Integer, TreeMap<Integer, Merge>> covers = new TreeMap<>();
    for (Merge merge : merges) {
      for (int row = merge.row(); row <= Math.min(merge.lastRow(), rows.lastKey()); row++) {
        count(1);
        covers.computeIfAbsent(row, r -> new TreeMap<>()).put(merge.column(), merge);
      }
    }
    return covers;
  }

  private Block.Row row(int row, TreeMap<Integer, String> texts, TreeMap<Integer, Merge> covers) {
    List<Block.Cell> placed = new ArrayList<>();
    boolean wide = last - first >= WIDEST;
    int column = first;
    while (column <= last) {
      Merge merge = covers.get(column);
      int width = merge == null ? 1 : merge.lastColumn() - column + 1;
      boolean covered = merge != null && merge.row() < row;
      String text = texts.getOrDefault(column, "");
      if (!wide || !text.isEmpty() || covered) {
        placed.add(new Block.Cell(lines(covered ? "" : text), column - first, width, covered));
      }
      column += Math.max(1, width);
    }
    count(placed.size());
    return new Block.Row(placed);
  }

  private static List<Block> lines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return List.of(new Block.Text(text));
    }
    List<Block> lines = new ArrayList<>();
    text.lines()
        .map(Joint::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.add(new Block.Text(line)));
    return lines;
  }
}
