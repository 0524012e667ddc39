package ogi.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.form.Section;

/**
 * What the document shows for one stop of the form.
 *
 * @param stop the stop
 * @param index its place in the form
 * @param label the token that was taken for its label
 * @param values what follows up to the next stop: figures, marks, empty cells, and words that fill
 *     a cell
 * @param extra a row after it that the form does not have: its label and its figures
 * @param last whether no cell closed by a pipe follows: the end of a table
 */
record RowSpan(
    Stop stop,
    int index,
    Optional<Token> label,
    List<Token> values,
    List<Token> extra,
    boolean last) {
  RowSpan {
    values = List.copyOf(values);
    extra = List.copyOf(extra);
  }

  /** Whether its label is worded and numbered as on the form. */
  boolean isByItsOwnLabel() {
    if (label.isEmpty()) {
      return false;
    }
    for (LabelMatcher.Match match : label.get().matches()) {
      if (match.stop() == index && match.cost() == 0) {
        return true;
      }
    }
    return false;
  }

  /** The rows of one section, in their order. */
  static List<RowSpan> of(Section section, List<RowSpan> rows) {
    List<RowSpan> own = new ArrayList<>();
    for (RowSpan row : rows) {
      if (row.stop().block().section() == section) {
        own.add(row);
      }
    }
    return own;
  }
}
