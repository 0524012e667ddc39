package ogi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ogi.document.Page;

/** A table with the parts of it that stand on further pages. */
final class Continuation {
  /** Columns agree when their borders lie so near, in points. */
  private static final double SAME = 4;

  private static final double SAME_ALIGNED = 14;

  /** A text that begins like this is a row of its own and not the rest of a cell. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[\uFF08(]?[\\d\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+[.\uFF0E\u3001)\uFF09].*");

  private record Placed(int page, List<Page.Cell> cells) {}

  private final boolean ruled;
  private double[] columns;
  private List<Placed> rows = new ArrayList<>();
  private int lastPage;

  Continuation(Item.Table first, int page) {
    ruled = first.ruled();
    columns = first.columns();
    lastPage = page;
    first.rows().forEach(row -> rows.add(new Placed(page, row.cells())));
  }

  /** Whether a part on the next page has the same columns, or some of them. */
  boolean goesOn(Item.Table part, int page) {
    if (page != lastPage + 1 || part.ruled() != ruled) {
      return false;
    }
    double slack = ruled ? SAME : SAME_ALIGNED;
    double[] other = part.columns();
    boolean frame =
        !ruled
            || Math.abs(other[0] - columns[0]) < slack
                && Math.abs(other[other.length - 1] - columns[columns.length - 1]) < slack;
    return frame && (isWithin(other, columns, slack) || isWithin(columns, other, slack));
  }

  /** Whether all borders between columns are among the others' borders. */
  private static boolean isWithin(double[] few, double[] many, double slack) {
    for (int i = 1; i < few.length - 1; i++) {
      if (Math.abs(many[nearest(many, few[i])] - few[i]) >= slack) {
        return false;
      }
    }
    return true;
  }

  private static int nearest(double[] borders, double to) {
    int nearest = 0;
    for (int i = 1; i < borders.length; i++) {
      if (Math.abs(borders[i] - to) < Math.abs(borders[nearest] - to)) {
        nearest = i;
      }
    }
    return nearest;
  }

  void add(Item.Table part, int page) {
    List<List<Page.Cell>> more =
        new ArrayList<>(part.rows().stream().map(Item.Row::cells).toList());
    if (part.columns().length > columns.length) {
      double[] finer = part.columns();
      rows = rows.stream().map(r -> new Placed(r.page, onto(r.cells, columns, finer))).toList();
      rows = new ArrayList<>(rows);
      columns = finer;
    } else {
      more.replaceAll(cells -> onto(cells, part.columns(), columns));
    }
    int head = repeatedHead(more);
    List<List<Page.Cell>> fresh = new ArrayList<>(more.subList(head, more.size()));
    if (head == 0 && !fresh.isEmpty() && isRest(rows.get(rows.size() - 1).cells, fresh.get(0))) {
      appendRest(fresh.remove(0));
    }
    if (!fresh.isEmpty()) {
      fresh.set(0, covered(fresh.get(0)));
    }
    fresh.forEach(cells -> rows.add(new Placed(page, cells)));
    lastPage = page;
  }

  /** The cells with their columns counted among finer ones. */
  private static List<Page.Cell> onto(List<Page.Cell> cells, double[] from, double[] to) {
    List<Page.Cell> moved = new ArrayList<>();
    for (Page.Cell cell : cells) {
      int until = cell.column() + cell.columns();
      int first = cell.column() == 0 ? 0 : nearest(to, from[cell.column()]);
      int end = until == from.length - 1 ? to.length - 1 : nearest(to, from[until]);
      moved.add(new Page.Cell(cell.text(), first, Math.max(1, end - first), cell.covered()));
    }
    return moved;
  }

  /** How many rows at the top are the table's first rows once more: heads hold no figures. */
  private int repeatedHead(List<List<Page.Cell>> more) {
    int same = 0;
    while (same < more.size()
        && same < rows.size()
        && rows.get(same).cells.equals(more.get(same))
        && more.get(same).stream().noneMatch(cell -> Joining.isFigure(cell.text()))
        && more.get(same).stream().anyMatch(cell -> !cell.text().isEmpty())) {
      same++;
    }
    return same;
  }

  /** The rest of a row that the page's end cut: a bracket or a sentence is still open. */
  private static boolean isRest(List<Page.Cell> last, List<Page.Cell> next) {
    if (last.size() != next.size()) {
      return false;
    }
    boolean open = false;
    for (int i = 0; i < last.size(); i++) {
      String before = last.get(i).text();
      String after = next.get(i).text();
      boolean both = !before.isEmpty() && !after.isEmpty();
      if (last.get(i).column() != next.get(i).column()
          || NUMBERED.matcher(after).matches()
          || both && (Joining.isFigure(before) || Joining.isFigure(after))) {
        return false;
      }
      open |= both && (brackets(before) > 0 || before.matches(".*[\uFF0C\u3001,]$"));
    }
    return open;
  }

  private static int brackets(String text) {
    int open = 0;
    for (char c : text.toCharArray()) {
      open += c == '(' || c == '\uFF08' ? 1 : c == ')' || c == '\uFF09' ? -1 : 0;
    }
    return open;
  }

  private void appendRest(List<Page.Cell> rest) {
    Placed last = rows.get(rows.size() - 1);
    List<Page.Cell> whole = new ArrayList<>();
    for (int i = 0; i < rest.size(); i++) {
      whole.add(joined(last.cells.get(i), rest.get(i).text()));
    }
    rows.set(rows.size() - 1, new Placed(last.page, whole));
  }

  /**
   * A cell under a cell that spans rows is that cell, gone on on the next page, when it is empty or
   * holds the rest of a numbered label; the rest is given to the label.
   */
  private List<Page.Cell> covered(List<Page.Cell> first) {
    List<Page.Cell> cells = new ArrayList<>();
    for (Page.Cell cell : first) {
      int origin = origin(cell, first);
      if (origin < 0 || cell.covered()) {
        cells.add(cell);
        continue;
      }
      List<Page.Cell> row = new ArrayList<>(rows.get(origin).cells);
      row.replaceAll(other -> isAt(other, cell) ? joined(other, cell.text()) : other);
      rows.set(origin, new Placed(rows.get(origin).page, row));
      cells.add(new Page.Cell("", cell.column(), cell.columns(), true));
    }
    return cells;
  }

  /** The row in which the cell begins that goes on in this one, or -1. */
  private int origin(Page.Cell cell, List<Page.Cell> beside) {
    int row = rows.size() - 1;
    while (row >= 0 && rows.get(row).cells.stream().anyMatch(c -> isAt(c, cell) && c.covered())) {
      row--;
    }
    if (row < 0) {
      return -1;
    }
    boolean spans = row < rows.size() - 1 || isBeforeLabel(cell, beside);
    boolean goesOn =
        rows.get(row).cells.stream().anyMatch(c -> isAt(c, cell) && isRest(c, cell, spans));
    return goesOn ? row : -1;
  }

  /** Whether another label stands to the right of a cell: it is the label of several rows. */
  private static boolean isBeforeLabel(Page.Cell cell, List<Page.Cell> row) {
    return row.stream()
        .anyMatch(
            c -> c.column() > cell.column() && !c.text().isEmpty() && !Joining.isFigure(c.text()));
  }

  private static boolean isRest(Page.Cell label, Page.Cell cell, boolean spans) {
    if (cell.text().isEmpty()) {
      return spans && !label.text().isEmpty();
    }
    boolean open =
        brackets(label.text()) > 0
            || spans && NUMBERED.matcher(label.text() + cell.text()).matches();
    return open && !NUMBERED.matcher(cell.text()).matches() && !Joining.isFigure(cell.text());
  }

  private static boolean isAt(Page.Cell a, Page.Cell b) {
    return a.column() == b.column() && a.columns() == b.columns();
  }

  private static Page.Cell joined(Page.Cell cell, String rest) {
    StringBuilder text = new StringBuilder(cell.text());
    Joining.line(text, rest, true);
    return new Page.Cell(text.toString(), cell.column(), cell.columns(), cell.covered());
  }

  void write(int number, List<Page.Line> lines) {
    for (int i = 0; i < rows.size(); i++) {
      Placed row = rows.get(i);
      String place = "page " + row.page + ", table " + number + ", row " + (i + 1);
      String text = row.cells.stream().map(Page.Cell::text).collect(Collectors.joining("\t"));
      lines.add(new Page.Line(lines.size() + 1, place, text, number, row.cells));
    }
  }
}
