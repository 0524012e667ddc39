package ogi.normalise;

import java.util.List;
import java.util.Optional;

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
}
