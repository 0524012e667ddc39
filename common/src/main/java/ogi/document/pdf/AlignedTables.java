package ogi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds tables that no lines draw, by rows of figures that stand under one another. Everything that
 * is not clearly such a table stays text.
 */
final class AlignedTables {
  /** Rows of one table stand no further apart than this, in sizes of the font. */
  private static final double NEAR = 4.5;

  /** A heading stands at least so far from rows around it; a label's further line is nearer. */
  private static final double APART = 1.15;

  /** No heading is as short as a line of a label in a narrow column. */
  private static final Pattern HEADING =
      Pattern.compile(
          "^[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]+\u3001.{3,}");

  private final List<AlignedLine> lines;
  private final Bound bound;
  private final List<Item> items = new ArrayList<>();

  private AlignedTables(List<AlignedLine> lines, Bound bound) {
    this.lines = lines;
    this.bound = bound;
  }

  /** The lines of a page outside of drawn tables, with the tables found in them. */
  static List<Item> of(List<Item.Text> texts, Bound bound) {
    AlignedTables tables = new AlignedTables(texts.stream().map(AlignedLine::of).toList(), bound);
    tables.run();
    return tables.items;
  }

  private void run() {
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isRow() || i < done) {
        continue;
      }
      int from = withHead(done, i);
      int to = withRows(i);
      Optional<Item.Table> table = AlignedTable.of(lines.subList(from, to), bound);
      if (table.isPresent()) {
        addText(done, from);
        items.add(table.get());
        done = to;
      }
    }
    addText(done, lines.size());
  }

  private void addText(int from, int to) {
    lines.subList(from, to).forEach(line -> items.add(line.text()));
  }

  /** The first of the lines of column heads right above a row. */
  private int withHead(int done, int row) {
    int label = withLabel(done, row);
    int from = label;
    for (int i = label - 1; i >= done && i >= label - 8; i--) {
      if (!isNear(i) || isHeading(i)) {
        break;
      }
      boolean partOfLabel = i == from - 1 && (isInterleaved(i) || isLabelOf(i, from));
      from = lines.get(i).isWide() || partOfLabel ? i : from;
      if (!lines.get(i).isWide() && lines.get(i).segments().get(0).text().length() > 20) {
        break;
      }
    }
    return from;
  }

  /** The first line of the label of a row: one above the other in a narrow column. */
  private int withLabel(int done, int row) {
    double figures = lines.get(row).figuresFrom();
    int from = row;
    while (from > done && isOfTallLabel(from - 1, from - 1, figures)) {
      from--;
    }
    return from;
  }

  /** Whether a line without figures stands before where they begin, as near as lines of a label. */
  private boolean isOfTallLabel(int i, int above, double figures) {
    AlignedLine line = lines.get(above);
    return lines.get(i).isWordsBefore(figures)
        && lines.get(above + 1).y() - line.y() < AlignedRows.WIDEST_LINES * line.size()
        && !isHeading(i);
  }

  /** The line after the last row; lines without figures between rows are parts of labels. */
  private int withRows(int row) {
    int to = row + 1;
    double figures = lines.get(row).figuresFrom();
    for (int i = row + 1; i < lines.size(); i++) {
      if (!isNear(i - 1) || isHeading(i)) {
        break;
      }
      boolean lonely = lines.get(i).segments().size() == 1 && lines.get(i).figures() == 1;
      boolean partOfLabel =
          to == i
              && (isInterleaved(i - 1) || isLabelOf(i, i - 1) || isOfTallLabel(i, i - 1, figures));
      if (lines.get(i).isRow() || lonely || partOfLabel) {
        to = i + 1;
        figures = Math.max(figures, lines.get(i).figuresFrom());
      }
    }
    return to;
  }

  /** Whether a line and the next may belong to one table. */
  private boolean isNear(int i) {
    AlignedLine line = lines.get(i);
    return lines.get(i + 1).y() - line.y() < NEAR * line.size();
  }

  /** Two lines closer than lines of text can be: a label of two lines beside its figures. */
  private boolean isInterleaved(int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).y() - lines.get(i).y() < APART * lines.get(i).size();
  }

  /** Whether a line stands right above or below the label of a row, within its width. */
  private boolean isLabelOf(int i, int row) {
    AlignedLine line = lines.get(i);
    AlignedLine other = lines.get(row);
    if (line.isWide()
        || !other.isRow()
        || Math.abs(other.y() - line.y()) > AlignedRows.WIDEST_LINES * line.size()) {
      return false;
    }
    Segment text = line.segments().get(0);
    return other.segments().stream()
        .anyMatch(
            label ->
                !label.figure()
                    && text.left() > label.left() - line.size()
                    && text.right() < label.right() + line.size());
  }

  private boolean isHeading(int i) {
    AlignedLine line = lines.get(i);
    return line.segments().size() == 1
        && HEADING.matcher(line.segments().get(0).text()).matches()
        && !isInterleaved(i)
        && (i == 0 || !isInterleaved(i - 1));
  }
}
