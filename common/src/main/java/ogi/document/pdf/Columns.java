package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The columns that texts under one another show.
 *
 * @param extents left and right edge of each, from left to right
 * @param label the last column before the figures; 0 when there is none before it
 */
record Columns(List<double[]> extents, int label) {
  /** Share of figures among the texts of a column for figures, on lines with figures. */
  private static final double FIGURES = 0.25;

  /** Narrow texts show the columns; a text over several of them is a head that spans them. */
  static Columns of(List<Segment> segments) {
    List<Segment> all = new ArrayList<>(segments);
    all.sort(Comparator.comparingDouble(Segment::width).thenComparingDouble(Segment::left));
    List<double[]> columns = new ArrayList<>();
    for (Segment segment : all) {
      if (isFurtherLine(segment, all)) {
        continue;
      }
      List<double[]> met = columns.stream().filter(column -> meets(column, segment)).toList();
      if (met.isEmpty()) {
        columns.add(new double[] {segment.left(), segment.right()});
      } else if (met.size() == 1) {
        met.get(0)[0] = Math.min(met.get(0)[0], segment.left());
        met.get(0)[1] = Math.max(met.get(0)[1], segment.right());
      }
    }
    columns.sort(Comparator.comparingDouble(column -> column[0]));
    return new Columns(columns, label(columns, all));
  }

  /** A short line right under a longer one is the rest of its label and shows no column. */
  private static boolean isFurtherLine(Segment segment, List<Segment> all) {
    double size = segment.line().size();
    for (Segment other : all) {
      double distance = segment.line().y() - other.line().y();
      if (distance > 0.9 * size
          && distance < AlignedRows.WIDEST_LINES * size
          && !segment.figure()
          && !other.figure()
          && other.left() <= segment.left() + 1
          && other.right() >= segment.right() - 1
          && other.width() > 1.25 * segment.width()) {
        return true;
      }
    }
    return false;
  }

  /** The column before the first that holds figures; heads stand on lines without figures. */
  private static int label(List<double[]> columns, List<Segment> all) {
    NavigableSet<Double> rows = new TreeSet<>();
    all.stream().filter(Segment::figure).forEach(segment -> rows.add(segment.line().y()));
    List<Segment> beside = all.stream().filter(segment -> isBeside(segment, rows)).toList();
    for (int i = 0; i < columns.size(); i++) {
      double[] column = columns.get(i);
      List<Segment> texts = beside.stream().filter(segment -> meets(column, segment)).toList();
      long figures = texts.stream().filter(Segment::figure).count();
      if (figures > FIGURES * texts.size()) {
        return Math.max(0, i - 1);
      }
    }
    return 0;
  }

  /** Whether a text stands on a line with a figure. */
  private static boolean isBeside(Segment segment, NavigableSet<Double> rows) {
    double y = segment.line().y();
    double slack = TextLine.SAME_LINE * segment.line().size();
    Double next = rows.ceiling(y - slack);
    return next != null && next <= y + slack;
  }

  int count() {
    return extents.size();
  }

  /** Where one column ends and the next begins: the middle of the gap between them. */
  double[] borders() {
    double[] borders = new double[count() + 1];
    borders[0] = extents.get(0)[0];
    borders[count()] = extents.get(count() - 1)[1];
    for (int i = 1; i < count(); i++) {
      borders[i] = (extents.get(i - 1)[1] + extents.get(i)[0]) / 2;
    }
    return borders;
  }

  int first(Segment segment) {
    for (int i = 0; i < count(); i++) {
      if (meets(extents.get(i), segment)) {
        return i;
      }
    }
    return nearest(segment);
  }

  private int nearest(Segment segment) {
    int nearest = 0;
    for (int i = 1; i < count(); i++) {
      if (distance(extents.get(i), segment) < distance(extents.get(nearest), segment)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static double distance(double[] column, Segment segment) {
    return Math.max(column[0] - segment.right(), segment.left() - column[1]);
  }

  int last(Segment segment) {
    int last = first(segment);
    for (int i = last + 1; i < count() && meets(extents.get(i), segment); i++) {
      last = i;
    }
    return last;
  }

  /** Whether a text stands before the labels only: the label of several rows. */
  boolean isParent(Segment segment) {
    return last(segment) < label;
  }

  private static boolean meets(double[] column, Segment segment) {
    return segment.left() < column[1] && segment.right() > column[0];
  }
}
