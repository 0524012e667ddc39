package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables that lines draw on a page: lines that cross or touch belong together. */
final class Grids {
  /** Lines that end so near to each other touch. */
  private static final double TOUCH = 3;

  /** A page with more lines than this in one direction is a drawing. */
  private static final int MOST_LINES = 3_000;

  private Grids() {}

  /** The grids of two cells and more, from top to bottom. */
  static List<Grid> of(Ink ink, Bound bound) {
    List<Rule> across = ink.across();
    List<Rule> down = ink.down();
    if (across.size() > MOST_LINES || down.size() > MOST_LINES) {
      return List.of();
    }
    int[] leader = leaders(across, down, bound);
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < leader.length; i++) {
      groups.computeIfAbsent(leader(leader, i), g -> new ArrayList<>()).add(i);
    }
    List<Grid> grids = new ArrayList<>();
    for (List<Integer> members : groups.values()) {
      List<Rule> rows = new ArrayList<>();
      List<Rule> columns = new ArrayList<>();
      for (int member : members) {
        if (member < across.size()) {
          rows.add(across.get(member));
        } else {
          columns.add(down.get(member - across.size()));
        }
      }
      add(rows, columns, grids, bound);
    }
    List<Grid> tables = new ArrayList<>(grids);
    tables.removeIf(grid -> isFrame(grid, grids));
    tables.sort(Comparator.comparingDouble(Grid::top).thenComparingDouble(Grid::left));
    return tables;
  }

  private static void add(List<Rule> rows, List<Rule> columns, List<Grid> grids, Bound bound) {
    if (rows.isEmpty() || columns.isEmpty() || rows.size() + columns.size() < 3) {
      return;
    }
    double left = Math.min(least(rows, true), least(columns, false));
    double right = Math.max(most(rows, true), most(columns, false));
    double top = Math.min(least(rows, false), least(columns, true));
    double foot = Math.max(most(rows, false), most(columns, true));
    Edges x = Edges.of(columns, left, right);
    Edges y = Edges.of(rows, top, foot);
    if (x.cells() < 2 || y.cells() < 1) {
      // Without lines between columns it is the text that shows them.
      return;
    }
    bound.cells((long) x.cells() * y.cells());
    Grid grid = Grid.of(x, y);
    if (grid.boxes().size() > 1) {
      grids.add(grid);
    }
  }

  /** A frame around tables and not a table: nearly all its area is one cell that holds another. */
  private static boolean isFrame(Grid grid, List<Grid> grids) {
    return grid.boxes().size() <= 3 && grids.stream().anyMatch(grid::holds);
  }

  private static double least(List<Rule> rules, boolean along) {
    return rules.stream().mapToDouble(r -> along ? r.from() : r.at()).min().orElseThrow();
  }

  private static double most(List<Rule> rules, boolean along) {
    return rules.stream().mapToDouble(r -> along ? r.to() : r.at()).max().orElseThrow();
  }

  private static int[] leaders(List<Rule> across, List<Rule> down, Bound bound) {
    int[] leader = new int[across.size() + down.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (int h = 0; h < across.size(); h++) {
      for (int v = 0; v < down.size(); v++) {
        bound.step();
        if (across.get(h).crosses(down.get(v), TOUCH)) {
          leader[leader(leader, across.size() + v)] = leader(leader, h);
        }
      }
    }
    return leader;
  }

  private static int leader(int[] leader, int of) {
    int at = of;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
