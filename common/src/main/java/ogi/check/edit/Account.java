package ogi.check.edit;

import java.util.List;
import ogi.check.Change;

/**
 * One smallest set of operations that explains a broken part of a report.
 *
 * @param part {@code requests}, {@code disputes.} with the row, or {@code disputes} when one
 *     operation explains several rows of section 四
 * @param number from 1, the most plausible first
 * @param of how many equally small explanations there are, counted by the figures they lead to
 * @param edits the operations, in printed order
 * @param changes the cells that differ from the print afterwards, in printed order
 * @param settled whether these are all smallest explanations: false where the search was given up
 */
public record Account(
    String part, int number, int of, List<Edit> edits, List<Change> changes, boolean settled) {
  public Account {
    edits = List.copyOf(edits);
    changes = List.copyOf(changes);
  }

  /** Whether no other set of operations is as small. */
  public boolean unique() {
    return of == 1 && settled;
  }

  /** Whether the sums name the cells and their figures: no other explanation, no other figure. */
  public boolean certain() {
    return unique() && changes.stream().allMatch(Change::certain);
  }

  /**
   * Whether its figures may stand beside the printed ones as repaired: it is certain, and it is one
   * operation, or changes of single cells. Several operations of which one touches many cells fit
   * by chance too often, and the figures of a row that was lost or left at zero are made up.
   */
  public boolean safe() {
    boolean single = edits.size() == 1 && !edits.get(0).operation().losesRow();
    return certain() && (single || edits.stream().allMatch(edit -> edit.changes().size() == 1));
  }
}
