package ogi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.document.Page;

/** Makes a table of lines whose texts stand under one another in columns. */
final class AlignedTable {
  private final List<AlignedLine> lines;
  private final Columns columns;
  private final AlignedRows texts;
  private final List<List<Segment>> rows;
  private final Page.Cell[][] parents;

  private AlignedTable(List<AlignedLine> lines, List<Segment> segments) {
    this.lines = lines;
    this.columns = Columns.of(segments);
    this.texts = new AlignedRows(columns, segments);
    this.rows = texts.rows();
    this.parents = new Page.Cell[rows.size()][columns.count()];
  }

  /** The table, or empty when the lines do not show one. */
  static Optional<Item.Table> of(List<AlignedLine> lines, Bound bound) {
    long rows = lines.stream().filter(AlignedLine::isRow).count();
    long wide = lines.stream().filter(AlignedLine::isWide).count();
    boolean several = lines.get(0).segments().size() > 2 || figuresFrom(lines) > 0;
    boolean shown = rows > 1 || rows == 1 && (wide > 1 || several);
    long others = lines.size() - labels(lines);
    boolean dense = wide * 2 >= others - 1 || rows > 2 && wide * 4 > others;
    if (!shown || !dense) {
      return Optional.empty();
    }
    List<Segment> segments = new ArrayList<>();
    lines.forEach(line -> segments.addAll(line.segments()));
    AlignedTable table = new AlignedTable(lines, segments);
    boolean aligned = rows == 1 || segments.size() >= 1.5 * table.columns.count();
    if (table.columns.count() < 2 || !aligned) {
      return Optional.empty();
    }
    bound.cells((long) table.rows.size() * table.columns.count());
    return Optional.of(table.table());
  }

  /** Lines that hold nothing but a part of a label, where rows of several figures show it. */
  private static long labels(List<AlignedLine> lines) {
    double figures = figuresFrom(lines);
    return lines.stream().filter(line -> !line.isWide() && line.isWordsBefore(figures)).count();
  }

  private static double figuresFrom(List<AlignedLine> lines) {
    return lines.stream().mapToDouble(AlignedLine::figuresFrom).max().orElseThrow();
  }

  private Item.Table table() {
    for (int column = 0; column < columns.label(); column++) {
      placeParents(column);
    }
    List<Item.Row> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      cells.add(row(row));
    }
    return new Item.Table(lines.get(0).text().top(), columns.borders(), false, cells);
  }

  /**
   * The label of several rows stands in their middle: from the first row that no other label in its
   * column holds, it reaches as far below its middle as above.
   */
  private void placeParents(int column) {
    int free = 0;
    for (List<Segment> parent : texts.parents(column)) {
      List<TextLine> label = parent.stream().map(Segment::line).toList();
      double middle = (label.get(0).y() + label.get(label.size() - 1).y()) / 2;
      int first = first(column, free, middle);
      int last = first;
      while (last + 1 < rows.size()
          && !holds(last + 1, column)
          && Math.abs(middle(first, last + 1) - middle) < Math.abs(middle(first, last) - middle)) {
        last++;
      }
      String text = TextLine.joined(label, columns.extents().get(column)[1]);
      for (int row = first; row <= last && row < rows.size(); row++) {
        parents[row][column] = new Page.Cell(row == first ? text : "", column, 1, row > first);
      }
      free = last + 1;
    }
  }

  private int first(int column, int free, double middle) {
    int first = Math.min(free, rows.size() - 1);
    for (int row = first; row < rows.size() && middle(row, row) <= middle; row++) {
      if (holds(row, column)) {
        first = Math.min(row + 1, rows.size() - 1);
      }
    }
    return first;
  }

  private boolean holds(int row, int column) {
    return rows.get(row).stream()
        .anyMatch(text -> columns.first(text) <= column && columns.last(text) >= column);
  }

  private double middle(int first, int last) {
    List<Segment> top = rows.get(first);
    List<Segment> foot = rows.get(last);
    return (top.get(0).line().y() + foot.get(foot.size() - 1).line().y()) / 2;
  }

  /** The further line of a label over several columns may be short and stand in one of them. */
  private int owner(List<Segment> row, Segment text) {
    int first = columns.first(text);
    for (Segment other : row) {
      boolean above = !text.figure() && !other.figure() && other.line().y() < text.line().y();
      if (above && columns.first(other) < first && columns.last(other) >= first) {
        return columns.first(other);
      }
    }
    return first;
  }

  private Item.Row row(int row) {
    List<List<TextLine>> inColumn = new ArrayList<>();
    int[] span = new int[columns.count()];
    columns.extents().forEach(column -> inColumn.add(new ArrayList<>()));
    for (Segment text : rows.get(row)) {
      int first = owner(rows.get(row), text);
      inColumn.get(first).add(text.line());
      span[first] = Math.max(span[first], columns.last(text) - first);
    }
    List<Page.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.count(); ) {
      int until = i + 1;
      while (until <= i + span[i] && inColumn.get(until).isEmpty() && parents[row][until] == null) {
        until++;
      }
      String text = TextLine.joined(inColumn.get(i), columns.extents().get(i)[1]);
      boolean own = parents[row][i] == null || !text.isEmpty();
      cells.add(own ? new Page.Cell(text, i, until - i, false) : parents[row][i]);
      i = until;
    }
    return new Item.Row(cells);
  }
}
