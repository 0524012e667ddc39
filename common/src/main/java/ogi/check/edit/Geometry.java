package ogi.check.edit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.form.Sum;

/**
 * A block of the form as rows and columns: where each cell stands, from which sum to which it leads
 * ({@link Arcs}), and all repairs with one free amount. Cells are numbered row by row from 0.
 */
final class Geometry {
  private static final Map<Form, List<Geometry>> OFFICIAL = official();

  private final Block block;
  private final Cell[] cells;
  private final int columns;
  private final int total;
  private final boolean weighed;
  private final Arcs arcs;
  private final int[][] down;
  private final Directions directions;

  private Geometry(Form form, Block block) {
    this.block = block;
    this.columns = block.width();
    this.cells = cells(form, block);
    this.total =
        block.columns().stream().map(c -> c.id()).toList().indexOf(block.totalColumn().get());
    List<Sum> sums = form.sums().stream().filter(this::isOwn).toList();
    this.weighed = sums.size() > block.rows().size();
    List<Sum> nodes = sums.stream().filter(this::isNode).toList();
    this.arcs = Arcs.of(cells.length, nodes.stream().map(this::terms).toList());
    this.down = new int[columns][];
    for (int column = 0; column < columns; column++) {
      int at = column;
      this.down[column] =
          IntStream.range(0, nodes.size()).filter(n -> isDown(nodes.get(n), at)).toArray();
    }
    this.directions = new Directions(this);
  }

  /** The same block in another form, where its cells bear other numbers. */
  private Geometry(Form form, Geometry like) {
    this.block = like.block;
    this.columns = like.columns;
    this.cells = cells(form, like.block);
    this.total = like.total;
    this.weighed = like.weighed;
    this.arcs = like.arcs;
    this.down = like.down;
    this.directions = like.directions;
  }

  private static Cell[] cells(Form form, Block block) {
    return block.rows().stream().flatMap(row -> form.row(block, row).stream()).toArray(Cell[]::new);
  }

  private static Map<Form, List<Geometry>> official() {
    Map<Form, List<Geometry>> geometries = new IdentityHashMap<>();
    for (Form form : Forms.all()) {
      geometries.put(form, blocks(form).map(block -> new Geometry(form, block)).toList());
    }
    return geometries;
  }

  /** The blocks with sums, in printed order; a mixed form takes them from the official ones. */
  static List<Geometry> of(Form form) {
    List<Geometry> known = OFFICIAL.get(form);
    return known != null ? known : blocks(form).map(block -> of(form, block)).toList();
  }

  private static Geometry of(Form form, Block block) {
    return OFFICIAL.values().stream()
        .flatMap(List::stream)
        .filter(geometry -> geometry.block.equals(block))
        .findFirst()
        .map(like -> new Geometry(form, like))
        .orElseGet(() -> new Geometry(form, block));
  }

  private static Stream<Block> blocks(Form form) {
    return form.blocks().stream()
        .filter(b -> b.section() != Section.DISCLOSURE && b.totalColumn().isPresent());
  }

  private boolean isOwn(Sum sum) {
    return sum.right().get(0).section() == block.section();
  }

  /** The sum across （七）总计 follows from those across the results and those down the columns. */
  private boolean isNode(Sum sum) {
    Cell right = sum.right().get(0);
    boolean total = isTotalRow(row(local(right)));
    return !(weighed && total && sum.kind() == Sum.Kind.ACROSS);
  }

  private boolean isDown(Sum sum, int column) {
    boolean down = sum.kind() == Sum.Kind.OUTCOMES || sum.kind() == Sum.Kind.BALANCE;
    return down && column(local(sum.right().get(0))) == column;
  }

  /** What each cell adds to left minus right of a sum. */
  private int[] terms(Sum sum) {
    int[] terms = new int[cells.length];
    sum.left().forEach(cell -> terms[local(cell)]++);
    sum.right().forEach(cell -> terms[local(cell)]--);
    return terms;
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

  /** The first row of that role, or -1. */
  int first(FormRow.Role role) {
    return IntStream.range(0, rows()).filter(row -> role(row) == role).findFirst().orElse(-1);
  }

  /** Whether the row is （七）总计. */
  boolean isTotalRow(int row) {
    return role(row) == FormRow.Role.OUTCOME_TOTAL;
  }

  /** Whether the cell is printed as the total of others. */
  boolean isTotal(int cell) {
    return column(cell) == total || isTotalRow(row(cell));
  }

  /** Whether cells stand in several sums, so that these weigh one operation against another. */
  boolean isWeighed() {
    return weighed;
  }

  /** The sums down a column. */
  int[] down(int column) {
    return down[column];
  }

  /** 1 when a cell flows into a sum, -1 when out of it, 0 when it has no part in it. */
  int side(int cell, int sum) {
    return arcs.to(cell) == sum ? 1 : arcs.from(cell) == sum ? -1 : 0;
  }

  /** From which sum to which each cell leads. */
  Arcs arcs() {
    return arcs;
  }

  /** All repairs with one free amount. */
  Directions directions() {
    return directions;
  }
}
