package ogi.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Forms rows of texts in columns: the lines of a label stand nearer than rows do. */
final class AlignedRows {
  /** Lines of one cell are nearer than this share of the least distance of rows. */
  private static final double WITHIN_CELL = 0.8;

  private static final double CLEARLY_NEARER = 0.87;

  /** Distance of rows, in sizes of the font, where only one row has figures. */
  private static final double USUAL = 1.8;

  /** Lines of text are no further apart than this, in sizes of the font; such lines are rows. */
  static final double WIDEST_LINES = 1.65;

  private static final Pattern DIGITS = Pattern.compile("[\\d\uFF10-\uFF19]+");

  private final Columns columns;
  private final List<Segment> segments;
  private final double near;

  AlignedRows(Columns columns, List<Segment> segments) {
    this.columns = columns;
    this.segments = new ArrayList<>(segments);
    this.segments.sort(
        Comparator.comparingDouble((Segment s) -> s.line().y()).thenComparingDouble(Segment::left));
    this.near = near();
  }

  private double near() {
    double size = segments.get(0).line().size();
    List<Double> rows = distances(segments.stream().filter(Segment::figure).toList(), size);
    List<Double> lines =
        distances(
            segments.stream()
                .filter(s -> !s.figure() && columns.last(s) >= columns.label())
                .toList(),
            size);
    double distance = rows.isEmpty() ? USUAL * size : rows.get(0);
    double line = lines.isEmpty() ? distance : lines.get(0);
    if (line >= CLEARLY_NEARER * distance || line > WIDEST_LINES * size) {
      // Lines of labels so far apart are rows, also where only every third row has a figure.
      return WITHIN_CELL * Math.min(distance, line);
    }
    double between =
        lines.stream().filter(d -> d * CLEARLY_NEARER > line).findFirst().orElse(distance);
    return (line + Math.min(between, distance)) / 2;
  }

  /** Distances of texts that follow one another in a column, rising. */
  private List<Double> distances(List<Segment> texts, double size) {
    List<Double> distances = new ArrayList<>();
    for (int column = columns.label(); column < columns.count(); column++) {
      double last = -Double.MAX_VALUE;
      for (Segment text : texts) {
        if (columns.first(text) <= column && columns.last(text) >= column) {
          double distance = text.line().y() - last;
          if (distance > 0.9 * size && distance < 10 * size) {
            distances.add(distance);
          }
          last = text.line().y();
        }
      }
    }
    distances.sort(Double::compare);
    return distances;
  }

  /** The texts of each row, without labels of several rows. */
  List<List<Segment>> rows() {
    List<List<Segment>> rows = new ArrayList<>();
    List<Segment> open = new ArrayList<>();
    for (Segment segment : segments) {
      if (columns.isParent(segment)) {
        continue;
      }
      if (!open.isEmpty() && !isSameRow(open, segment)) {
        add(open, rows);
        open = new ArrayList<>();
      }
      open.add(segment);
    }
    if (!open.isEmpty()) {
      add(open, rows);
    }
    return rows;
  }

  private void add(List<Segment> row, List<List<Segment>> rows) {
    if (!rows.isEmpty() && isRest(rows.get(rows.size() - 1), row)) {
      rows.get(rows.size() - 1).addAll(row);
    } else {
      rows.add(row);
    }
  }

  /**
   * Whether a row holds nothing but the last digits of long figures above: some of its columns
   * only, each under a figure that is as long as any in its row.
   */
  private boolean isRest(List<Segment> above, List<Segment> row) {
    long figures = above.stream().filter(Segment::figure).count();
    int longest =
        above.stream().filter(Segment::figure).mapToInt(s -> s.text().length()).max().orElse(0);
    double last = above.get(above.size() - 1).line().y();
    return longest > 1
        && row.size() < figures
        && row.get(0).line().y() - last < WIDEST_LINES * row.get(0).line().size()
        && row.stream().allMatch(s -> DIGITS.matcher(s.text()).matches())
        && row.stream()
            .allMatch(
                s ->
                    above.stream()
                        .filter(a -> a.figure() && columns.first(a) == columns.first(s))
                        .anyMatch(a -> a.text().length() == longest));
  }

  private boolean isSameRow(List<Segment> open, Segment segment) {
    double last = open.get(open.size() - 1).line().y();
    if (segment.line().y() - last >= near) {
      return false;
    }
    // Two figures in one column are two rows, however near.
    return !segment.figure()
        || open.stream()
            .noneMatch(other -> other.figure() && columns.first(other) == columns.first(segment));
  }

  /** The labels of several rows in one column, each with all its lines. */
  List<List<Segment>> parents(int column) {
    List<List<Segment>> parents = new ArrayList<>();
    double last = -Double.MAX_VALUE;
    for (Segment segment : segments) {
      if (columns.isParent(segment) && columns.first(segment) == column) {
        if (segment.line().y() - last >= near) {
          parents.add(new ArrayList<>());
        }
        parents.get(parents.size() - 1).add(segment);
        last = segment.line().y();
      }
    }
    return parents;
  }
}
