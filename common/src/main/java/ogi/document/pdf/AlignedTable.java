package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ogi.document.Page;

/** Makes a table of lines whose texts stand under one another in columns. */
final class AlignedTable {
  /** Lines nearer than this share of the usual distance of rows are lines of one cell. */
  private static final double WITHIN_CELL = 0.8;

  /** More than half of the lines of a table hold more than one column. */
  private static final double WIDE_SHARE = 0.5;

  private final List<AlignedLine> lines;
  private final List<double[]> columns = new ArrayList<>();

  private AlignedTable(List<AlignedLine> lines) {
    this.lines = lines;
  }

  /** The table, or empty when the lines do not show one. */
  static Optional<Item.Table> of(List<AlignedLine> lines, Bound bound) {
    long rows = lines.stream().filter(AlignedLine::isRow).count();
    long wide = lines.stream().filter(AlignedLine::isWide).count();
    AlignedTable table = new AlignedTable(lines);
    table.findColumns();
    boolean shown = rows > 1 || rows == 1 && (wide > 1 || lines.get(0).segments().size() > 2);
    if (!shown || wide <= WIDE_SHARE * lines.size() - 1 || !table.isAligned()) {
      return Optional.empty();
    }
    bound.cells((long) lines.size() * table.columns.size());
    return Optional.of(table.table());
  }

  /** Narrow texts show the columns; a text over several of them is a head that spans them. */
  private void findColumns() {
    List<Segment> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(line.segments()));
    all.sort(Comparator.comparingDouble(Segment::width).thenComparingDouble(Segment::left));
    for (Segment segment : all) {
      List<double[]> met = columns.stream().filter(column -> meets(column, segment)).toList();
      if (met.isEmpty()) {
        columns.add(new double[] {segment.left(), segment.right()});
      } else if (met.size() == 1) {
        met.get(0)[0] = Math.min(met.get(0)[0], segment.left());
        met.get(0)[1] = Math.max(met.get(0)[1], segment.right());
      }
    }
    columns.sort(Comparator.comparingDouble(column -> column[0]));
  }

  private static boolean meets(double[] column, Segment segment) {
    return segment.left() < column[1] && segment.right() > column[0];
  }

  /** Whether the figures of most rows share columns: each column has two texts on average. */
  private boolean isAligned() {
    long texts = lines.stream().mapToLong(line -> line.segments().size()).sum();
    boolean single = lines.stream().filter(AlignedLine::isRow).count() == 1;
    return columns.size() > 1 && (single || texts >= 1.5 * columns.size());
  }

  private Item.Table table() {
    List<Item.Row> rows = new ArrayList<>();
    for (List<AlignedLine> row : rows()) {
      rows.add(row(row));
    }
    double[] borders = new double[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      borders[i] = columns.get(i)[0];
    }
    borders[columns.size()] = columns.get(columns.size() - 1)[1];
    return new Item.Table(lines.get(0).text().top(), borders, false, rows);
  }

  /** Lines that form one row: a label of several lines stands around its figures. */
  private List<List<AlignedLine>> rows() {
    double near = WITHIN_CELL * usualDistance();
    List<List<AlignedLine>> rows = new ArrayList<>();
    List<AlignedLine> open = new ArrayList<>();
    for (AlignedLine line : lines) {
      if (!open.isEmpty() && !isSameRow(open, line, near)) {
        rows.add(open);
        open = new ArrayList<>();
      }
      open.add(line);
    }
    rows.add(open);
    return rows;
  }

  private boolean isSameRow(List<AlignedLine> open, AlignedLine line, double near) {
    AlignedLine last = open.get(open.size() - 1);
    if (line.y() - last.y() >= near) {
      return false;
    }
    // Two lines with figures in one column are two rows, however near.
    for (Segment segment : line.segments()) {
      for (AlignedLine above : open) {
        for (Segment other : above.segments()) {
          if (segment.figure()
              && other.figure()
              && segment.left() < other.right()
              && segment.right() > other.left()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private double usualDistance() {
    double[] at = lines.stream().filter(AlignedLine::isRow).mapToDouble(AlignedLine::y).toArray();
    if (at.length < 2) {
      return 1.8 * lines.get(0).size();
    }
    double[] distances = new double[at.length - 1];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = at[i + 1] - at[i];
    }
    java.util.Arrays.sort(distances);
    return distances[distances.length / 2];
  }

  private Item.Row row(List<AlignedLine> row) {
    List<List<TextLine>> texts = new ArrayList<>();
    int[] span = new int[columns.size()];
    columns.forEach(column -> texts.add(new ArrayList<>()));
    for (AlignedLine line : row) {
      for (Segment segment : line.segments()) {
        int first = first(segment);
        texts.get(first).add(segment.line());
        span[first] = Math.max(span[first], last(segment) - first);
      }
    }
    List<Page.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); ) {
      int until = i + 1;
      while (until <= i + span[i] && texts.get(until).isEmpty()) {
        until++;
      }
      String text = TextLine.joined(texts.get(i), columns.get(i)[1]);
      cells.add(new Page.Cell(text, i, until - i, false));
      i = until;
    }
    return new Item.Row(cells);
  }

  private int first(Segment segment) {
    for (int i = 0; i < columns.size(); i++) {
      if (meets(columns.get(i), segment)) {
        return i;
      }
    }
    throw new IllegalStateException("every text lies in a column");
  }

  private int last(Segment segment) {
    int last = first(segment);
    for (int i = last + 1; i < columns.size() && meets(columns.get(i), segment); i++) {
      last = i;
    }
    return last;
  }
}
