package ogi.check.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ogi.check.Change;
import ogi.check.Digits;

/** The figures to which a set of operations leads, with the operations named. */
final class Repaired {
  private final List<Edit> edits;
  private final List<Change> changes;
  private final int keystrokes;
  private final int details;

  private Repaired(List<Edit> edits, List<Change> changes, int details) {
    this.edits = List.copyOf(edits);
    this.changes = List.copyOf(changes);
    this.keystrokes = edits.stream().mapToInt(Edit::keystrokes).sum();
    this.details = details;
  }

  /** Whether no figure would be negative, and one would change. */
  static boolean isPossible(Page page, long[] figures) {
    boolean changed = false;
    for (int cell = 0; cell < figures.length; cell++) {
      if (figures[cell] < 0) {
        return false;
      }
      changed |= figures[cell] != page.printed().value(cell);
    }
    return changed;
  }

  /** What the steps to a page and the figures that they lead to say. */
  static Repaired of(Page end, long[] figures) {
    List<Change> changes = new ArrayList<>();
    int details = 0;
    for (int cell = 0; cell < figures.length; cell++) {
      long printed = end.printed().value(cell);
      if (figures[cell] != printed) {
        changes.add(change(end, cell, printed, figures[cell]));
        details += end.geometry().isTotal(cell) ? 0 : 1;
      }
    }
    List<Edit> edits = new ArrayList<>();
    for (Page at = end; at.before() != null; at = at.before()) {
      edit(at, figures).ifPresent(edits::add);
    }
    edits.sort(Edit.IN_PRINTED_ORDER);
    return new Repaired(edits, changes, details);
  }

  private static Change change(Page page, int cell, long printed, long proposed) {
    return new Change(page.geometry().cell(cell), printed, proposed);
  }

  /** What the last step of a page did; nothing when the figures that it lost were there already. */
  private static Optional<Edit> edit(Page page, long[] figures) {
    Page before = page.before();
    Step step = page.step();
    int[] cells =
        Arrays.stream(Step.joined(step.cells(), step.lost())).sorted().distinct().toArray();
    List<Change> changes = new ArrayList<>();
    for (int cell : cells) {
      long proposed = page.isLost(cell) ? figures[cell] : page.value(cell);
      if (proposed != before.value(cell)) {
        changes.add(change(page, cell, before.value(cell), proposed));
      }
    }
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    if (step.operation() != Operation.CHANGE) {
      return Optional.of(new Edit(step.operation(), changes, 1, step.by()));
    }
    return Optional.of(
        changes.size() == 1 ? ofCell(changes) : move(page.geometry(), cells, changes));
  }

  private static Edit ofCell(List<Change> changes) {
    Change only = changes.get(0);
    Operation operation = Operation.ofDigits(only.printed(), only.proposed());
    return new Edit(operation, changes, Digits.distance(only.printed(), only.proposed()));
  }

  /**
   * A move of all that stands in a cell to an empty one, or an exchange, is one slip. What was
   * carried into a total was typed once.
   */
  private static Edit move(Geometry geometry, int[] cells, List<Change> changes) {
    Change one = changes.get(0);
    Change other = changes.get(1);
    if (one.difference() == other.difference()) {
      int typed = Digits.distance(one.printed(), one.proposed());
      return new Edit(Operation.CARRIED_INTO_TOTAL, changes, typed);
    }
    boolean beside = geometry.row(cells[0]) == geometry.row(cells[1]);
    Operation named = beside ? Operation.MOVE_IN_ROW : Operation.MOVE_IN_COLUMN;
    if (one.printed() == other.proposed() && other.printed() == one.proposed()) {
      boolean whole = one.printed() == 0 || other.printed() == 0;
      return new Edit(whole ? named : Operation.SWAP_CELLS, changes, 1);
    }
    int keystrokes =
        Digits.distance(one.printed(), one.proposed())
            + Digits.distance(other.printed(), other.proposed());
    return new Edit(named, changes, keystrokes);
  }

  List<Edit> edits() {
    return edits;
  }

  /** The cells that differ from the print at the end, in printed order. */
  List<Change> changes() {
    return changes;
  }

  int keystrokes() {
    return keystrokes;
  }

  /** How many of the changed cells are no totals. */
  int details() {
    return details;
  }
}
