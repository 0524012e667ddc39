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
 */
public record Edit(Operation operation, List<Change> changes, int keystrokes) {
  static final Comparator<Edit> IN_PRINTED_ORDER =
      Comparator.<Edit>comparingInt(edit -> edit.changes().get(0).cell().index())
          .thenComparing(Edit::operation)
          .thenComparing(edit -> edit.changes().toString());

  public Edit {
    changes = List.copyOf(changes);
  }
}
