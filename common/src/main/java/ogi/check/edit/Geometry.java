package ogi.check.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.form.Sum;

/**
 * A block of the form as rows and columns with the sums over it: where each cell stands, which sums
 * feel it, and all repairs with one free amount. Cells are numbered row by row from 0.
 */
final class Geometry {
  /** One bit per sum. */
  private static final int MOST_SUMS = 64;

  private static final Map<Form, List<Geometry>> OFFICIAL = official();

  private final Block block;
  private final Cell[] cells;
  private final int columns;
  private final int total;
  private final List<Sum> sums = new ArrayList<>();
  private final int[][] sumsOf;
  private final int[][] signs;
  private final int[] across;
  private final Map<Long, List<Direction>> changes;
  private final Map<Long, List<Direction>> moves;
  private final List<Direction> allChanges;
  private final List<Direction> allMoves;

  private Geometry(Form form, Block block) {
    this.block = block;
    this.columns = block.width();
    this.cells =
        block.rows().stream().flatMap(row -> form.row(block, row).stream()).toArray(Cell[]::new);
    this.total =
        block.columns().stream().map(c -> c.id()).toList().indexOf(block.totalColumn().get());
    this.sumsOf = new int[cells.length][0];
    this.signs = new int[cells.length][0];
    this.across = new int[block.rows().size()];
    Arrays.fill(across, -1);
    form.sums().stream().filter(this::isOwn).forEach(this::take);
    Directions directions = new Directions(this);
    this.allChanges = directions.changes();
    this.allMoves = directions.moves();
    this.changes = bySupport(allChanges);
    this.moves = bySupport(allMoves);
  }

  private static Map<Form, List<Geometry>> official() {
    Map<Form, List<Geometry>> geometries = new IdentityHashMap<>();
    Forms.all().forEach(form -> geometries.put(form, build(form)));
    return geometries;
  }

  /** The blocks with sums, in printed order; those of a mixed form are made anew each time. */
  static List<Geometry> of(Form form) {
    List<Geometry> known = OFFICIAL.get(form);
    return known != null ? known : build(form);
  }

  private static List<Geometry> build(Form form) {
    return form.blocks().stream()
        .filter(b -> b.section() != Section.DISCLOSURE && b.totalColumn().isPresent())
        .map(block -> new Geometry(form, block))
        .toList();
  }

  private boolean isOwn(Sum sum) {
    return sum.right().get(0).section() == block.section();
  }

  private void take(Sum sum) {
    int number = sums.size();
    if (number >= MOST_SUMS) {
      throw new IllegalArgumentException("too many sums in " + block.id());
    }
    sums.add(sum);
    sum.left().forEach(cell -> take(cell, number, 1));
    sum.right().forEach(cell -> take(cell, number, -1));
    if (sum.kind() == Sum.Kind.ACROSS || sum.kind() == Sum.Kind.DISPUTES) {
      across[row(local(sum.right().get(0)))] = number;
    }
  }

  private void take(Cell cell, int sum, int sign) {
    int local = local(cell);
    sumsOf[local] = append(sumsOf[local], sum);
    signs[local] = append(signs[local], sign);
  }

  private static int[] append(int[] array, int value) {
    int[] longer = Arrays.copyOf(array, array.length + 1);
    longer[array.length] = value;
    return longer;
  }

  private static Map<Long, List<Direction>> bySupport(List<Direction> directions) {
    Map<Long, List<Direction>> map = new HashMap<>();
    directions.forEach(d -> map.computeIfAbsent(d.support(), key -> new ArrayList<>()).add(d));
    return map;
  }

  /** {@code requests} or {@code disputes}. */
  String part() {
    return block.section().key();
  }

  /** Whether an independent part of the form lies in this block. */
  boolean holds(String part) {
    return part.equals(part()) || part.startsWith(part() + ".");
  }

  /** The row of a part that is a single row. */
  int row(String part) {
    return block.rows().stream().map(row -> part() + "." + row.id()).toList().indexOf(part);
  }

  /** The number of a cell of the form within the block. */
  int local(Cell cell) {
    return cell.index() - cells[0].index();
  }

  Cell cell(int local) {
    return cells[local];
  }

  int size() {
    return cells.length;
  }

  int rows() {
    return cells.length / columns;
  }

  int columns() {
    return columns;
  }

  /** The column of totals. */
  int total() {
    return total;
  }

  int at(int row, int column) {
    return row * columns + column;
  }

  int row(int cell) {
    return cell / columns;
  }

  int column(int cell) {
    return cell % columns;
  }

  FormRow.Role role(int row) {
    return block.rows().get(row).role();
  }

  /** Whether the cell is printed as the total of others. */
  boolean isTotal(int cell) {
    return column(cell) == total || role(row(cell)) == FormRow.Role.OUTCOME_TOTAL;
  }

  /** Whether cells stand in several sums, so that these weigh one operation against another. */
  boolean isWeighed() {
    return sums.size() > across.length;
  }

  int sums() {
    return sums.size();
  }

  Sum sum(int number) {
    return sums.get(number);
  }

  /** The sums that feel a cell; not to be changed. */
  int[] sumsOf(int cell) {
    return sumsOf[cell];
  }

  /** For each of them +1 when the cell stands on the left; not to be changed. */
  int[] signs(int cell) {
    return signs[cell];
  }

  /** The sum across a row. */
  int across(int row) {
    return across[row];
  }

  /** The sums across all rows, as bits. */
  long allAcross() {
    long bits = 0;
    for (int sum : across) {
      bits |= sum < 0 ? 0 : 1L << sum;
    }
    return bits;
  }

  List<Direction> changes() {
    return allChanges;
  }

  List<Direction> moves() {
    return allMoves;
  }

  /** The changes of one cell that touch exactly these sums. */
  List<Direction> changes(long support) {
    return changes.getOrDefault(support, List.of());
  }

  /** The moves that touch exactly these sums. */
  List<Direction> moves(long support) {
    return moves.getOrDefault(support, List.of());
  }
}
