package ogi.check;

import java.util.ArrayList;
import java.util.List;
import ogi.form.Cell;

/**
 * One independent part of a form, seen as a network through which the counts flow: every sum is a
 * node, every cell an arc from one sum to another, and the sums hold when at every node as much
 * flows in as out.
 *
 * <p>The tables of the form are such networks (a two-way table whose rows form a tree), once the
 * one sum that follows from the others is left out. Three things come from this view. What is
 * possible in the missing cells is a question of flows, answered exactly and fast. Where some
 * completion exists, a completion in whole numbers exists. And a cell has one possible value
 * exactly when no circular flow can pass through it.
 */
final class Network {
  private final String part;
  private final int nodes;
  private final Cell[] cells;
  private final int[] index;
  private final int[] from;
  private final int[] to;
  private final boolean[] total;
  private final int[][] at;

  /** Arc i is cell i and leads from node from[i] to node to[i]. */
  Network(String part, int nodes, List<Cell> cells, int[] from, int[] to, boolean[] total) {
    this.part = part;
    this.nodes = nodes;
    this.cells = cells.toArray(Cell[]::new);
    this.index = cells.stream().mapToInt(Cell::index).toArray();
    this.from = from.clone();
    this.to = to.clone();
    this.total = total.clone();
    this.at = incidence(nodes, from, to);
  }

  private static int[][] incidence(int nodes, int[] from, int[] to) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      lists.add(new ArrayList<>());
    }
    for (int arc = 0; arc < from.length; arc++) {
      lists.get(from[arc]).add(arc);
      lists.get(to[arc]).add(arc);
    }
    return lists.stream()
        .map(arcs -> arcs.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** {@code requests}, or {@code disputes.} with the row. */
  String part() {
    return part;
  }

  int nodes() {
    return nodes;
  }

  /** How many cells the part has; they are numbered from 0 in printed order. */
  int arcs() {
    return cells.length;
  }

  Cell cell(int arc) {
    return cells[arc];
  }

  /** The cell's place among all cells of the form. */
  int index(int arc) {
    return index[arc];
  }

  int from(int arc) {
    return from[arc];
  }

  int to(int arc) {
    return to[arc];
  }

  /** The other end of the arc. */
  int across(int arc, int node) {
    return from[arc] == node ? to[arc] : from[arc];
  }

  /** Whether the cell is printed as the total of others. */
  boolean isTotal(Cell cell) {
    for (int arc = 0; arc < cells.length; arc++) {
      if (cells[arc].index() == cell.index()) {
        return total[arc];
      }
    }
    return false;
  }

  /** The arcs that begin or end in the node; not to be changed. */
  int[] at(int node) {
    return at[node];
  }
}
