package ogi.check.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import ogi.check.Change;
import ogi.check.Digits;

/** The figures to which a set of operations leads, with the operations named. */
final class Repaired {
  /** The new figures by cell: two sets of operations with equal figures are one repair. */
  record Key(List<Long> cellsAndFigures) {}

  private final List<Edit> edits;
  private final List<Change> changes;
  private final int keystrokes;
  private final int details;

  private Repaired(Page page, List<Step> steps, SortedMap<Integer, Long> figures) {
    this.edits =
        steps.stream().map(step -> edit(page, step)).sorted(Edit.IN_PRINTED_ORDER).toList();
    this.changes =
        figures.entrySet().stream()
            .map(
                entry ->
                    new Change(
                        page.geometry().cell(entry.getKey()),
                        page.value(entry.getKey()),
                        entry.getValue()))
            .toList();
    this.keystrokes = edits.stream().mapToInt(Edit::keystrokes).sum();
    this.details = (int) figures.keySet().stream().filter(c -> !page.geometry().isTotal(c)).count();
  }

  /** Nothing when a figure would be negative or no figure changes. */
  static Optional<Repaired> of(Page page, List<Step> steps) {
    SortedMap<Integer, Long> figures = new TreeMap<>();
    for (Step step : steps) {
      for (int i = 0; i < step.cells().length; i++) {
        figures.merge(step.cells()[i], step.deltas()[i], Long::sum);
      }
    }
    figures.values().removeIf(delta -> delta == 0);
    figures.replaceAll((cell, delta) -> page.value(cell) + delta);
    boolean possible = !figures.isEmpty() && figures.values().stream().allMatch(f -> f >= 0);
    return possible ? Optional.of(new Repaired(page, steps, figures)) : Optional.empty();
  }

  private static Edit edit(Page page, Step step) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < step.cells().length; i++) {
      int cell = step.cells()[i];
      long printed = page.value(cell);
      changes.add(new Change(page.geometry().cell(cell), printed, printed + step.deltas()[i]));
    }
    if (changes.size() == 1) {
      Change only = changes.get(0);
      Operation operation = Operation.ofDigits(only.printed(), only.proposed());
      return new Edit(operation, changes, Digits.distance(only.printed(), only.proposed()));
    }
    return step.operation() == Operation.CHANGE
        ? move(page, step, changes)
        : new Edit(step.operation(), changes, 1);
  }

  /** A move of all that stands in a cell to an empty one, or an exchange, is one slip. */
  private static Edit move(Page page, Step step, List<Change> changes) {
    Change one = changes.get(0);
    Change other = changes.get(1);
    if (one.printed() == other.proposed() && other.printed() == one.proposed()) {
      boolean whole = one.printed() == 0 || other.printed() == 0;
      return new Edit(whole ? named(page, step) : Operation.SWAP_CELLS, changes, 1);
    }
    int keystrokes =
        Digits.distance(one.printed(), one.proposed())
            + Digits.distance(other.printed(), other.proposed());
    return new Edit(named(page, step), changes, keystrokes);
  }

  private static Operation named(Page page, Step step) {
    int[] rows = Arrays.stream(step.cells()).map(page.geometry()::row).distinct().toArray();
    return rows.length == 1 ? Operation.MOVE_IN_ROW : Operation.MOVE_IN_COLUMN;
  }

  static Repaired morePlausible(Repaired one, Repaired other) {
    return other.keystrokes < one.keystrokes ? other : one;
  }

  Key key() {
    List<Long> key = new ArrayList<>();
    for (Change change : changes) {
      key.add((long) change.cell().index());
      key.add(change.proposed());
    }
    return new Key(key);
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
