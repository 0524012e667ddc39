package ogi.compare.metric;

import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.Form;

/**
 * A sum of cells of the form. Where the forms differ (（六）其他处理 is one row in 2019, three in 2021)
 * there are alternatives; the first one whose cells the form has, all of them, is taken.
 *
 * @param alternatives lists of cell ids, each without repetition
 */
public record CellSum(List<List<String>> alternatives) {
  /** No cells: the denominator of a plain count. */
  public static final CellSum NONE = new CellSum(List.of());

  public CellSum {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** The sum of these cells, without an alternative. */
  public static CellSum of(String... cellIds) {
    return new CellSum(List.of(List.of(cellIds)));
  }

  public boolean isEmpty() {
    return alternatives.isEmpty();
  }

  /** The cells to add in that form; empty when it has none of the alternatives. */
  public Optional<List<Cell>> in(Form form) {
    return alternatives.stream()
        .filter(cells -> cells.stream().allMatch(id -> form.find(id).isPresent()))
        .findFirst()
        .map(cells -> cells.stream().map(form::cell).toList());
  }

  /** The sum with cell ids, as a person would write it. */
  public String formula() {
    return String.join(
        " | ", alternatives.stream().map(cells -> String.join(" + ", cells)).toList());
  }
}
