package ogi.check.edit;

import java.util.Comparator;
import java.util.List;
import ogi.check.Change;

/**
 * One operation of an explanation.
 *
 * @param operation what happened, as far as the figures tell
 * @param changes what the operation alone does to the printed figures, in printed order; where two
 *     operations meet in one cell a figure between them may be negative
 * @param keystrokes how far the operation is from a single slip: digits to retype for cells and
 *     amounts, 1 for all others
 * @param by for a shift how many columns the figures stand too far to the right, or how many rows
 *     too far down; negative to the left and up; 0 for all other operations
 */
public record Edit(Operation operation, List<Change> changes, int keystrokes, int by) {
  static final Comparator<Edit> IN_PRINTED_ORDER =
      Comparator.<Edit>comparingInt(edit -> edit.changes().get(0).cell().index())
          .thenComparing(Edit::operation)
          .thenComparing(Edit::changes, Edit::byFigures);

  public Edit {
    changes = List.copyOf(changes);
  }

  /** One that shifts nothing. */
  public Edit(Operation operation, List<Change> changes, int keystrokes) {
    this(operation, changes, keystrokes, 0);
  }

  /** The order of changes by cell, in the order of the form, then by figures. */
  static int byFigures(List<Change> one, List<Change> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      Change here = one.get(i);
      Change there = other.get(i);
      int order = Integer.compare(here.cell().index(), there.cell().index());
      order = order != 0 ? order : Long.compare(here.printed(), there.printed());
      order = order != 0 ? order : Long.compare(here.proposed(), there.proposed());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
