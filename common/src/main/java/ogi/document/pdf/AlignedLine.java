package ogi.document.pdf;

import java.util.List;

/**
 * A line of text as it may be part of a table without lines.
 *
 * @param text the line, with its number on the page
 * @param segments what stands on it, parted by wide gaps
 */
record AlignedLine(Item.Text text, List<Segment> segments) {
  static AlignedLine of(Item.Text text) {
    return new AlignedLine(text, Segment.of(text.line()));
  }

  double y() {
    return text.line().y();
  }

  double size() {
    return text.line().size();
  }

  long figures() {
    return segments.stream().filter(Segment::figure).count();
  }

  /** A label with figures behind it, or several figures: a row of a table. */
  boolean isRow() {
    return segments.size() > 1 && segments.get(segments.size() - 1).figure();
  }

  boolean isWide() {
    return segments.size() > 1;
  }

  /** Where the figures of a row begin that has at least three of them; else infinitely far left. */
  double figuresFrom() {
    return figures() < 3
        ? Double.NEGATIVE_INFINITY
        : segments.stream().filter(Segment::figure).mapToDouble(Segment::left).min().orElseThrow();
  }

  /** Whether words stand here and all of them before a place. */
  boolean isWordsBefore(double x) {
    return figures() == 0 && text.line().right() < x;
  }
}
