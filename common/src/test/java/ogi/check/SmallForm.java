package ogi.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.form.Sum;
import ogi.form.Unit;

/**
 * A form of 15 cells with the sums of section 三 (two applicants, two results), small enough to try
 * every count in the open cells.
 */
final class SmallForm {
  static final Form FORM = form();
  static final int CELLS = 15;

  private SmallForm() {}

  private static Form form() {
    List<FormColumn> columns =
        List.of("natural_person", "company", "total").stream()
            .map(id -> new FormColumn(id, id, List.of(), Unit.PIECE, false))
            .toList();
    List<FormRow> rows =
        List.of(
            row("new", FormRow.Role.INFLOW),
            row("granted", FormRow.Role.OUTCOME),
            row("refused", FormRow.Role.OUTCOME),
            row("concluded", FormRow.Role.OUTCOME_TOTAL),
            row("carried_out", FormRow.Role.CARRIED));
    return Form.mixed(
        List.of(
            new Block(
                "requests",
                Section.REQUESTS,
                "",
                List.of(),
                columns,
                Optional.of("total"),
                rows)));
  }

  private static FormRow row(String id, FormRow.Role role) {
    return new FormRow(id, id, List.of(), List.of(), role);
  }

  /** Every filling of the open cells with counts up to a limit in which all sums hold. */
  static void completions(long[] values, List<Integer> open, int limit, Consumer<long[]> each) {
    long[] filled = values.clone();
    boolean[] known = new boolean[CELLS];
    Arrays.fill(known, true);
    open.forEach(cell -> known[cell] = false);
    fill(filled, known, new ArrayList<>(open), limit, each);
  }

  private static void fill(
      long[] values, boolean[] known, List<Integer> open, int limit, Consumer<long[]> each) {
    if (!knownSumsHold(values, known)) {
      return;
    }
    if (open.isEmpty()) {
      each.accept(values.clone());
      return;
    }
    int cell = open.get(0);
    known[cell] = true;
    for (int value = 0; value <= limit; value++) {
      values[cell] = value;
      fill(values, known, open.subList(1, open.size()), limit, each);
    }
    known[cell] = false;
  }

  private static boolean knownSumsHold(long[] values, boolean[] known) {
    for (Sum sum : FORM.sums()) {
      long difference = 0;
      boolean complete = true;
      for (Cell cell : sum.left()) {
        difference += values[cell.index()];
        complete &= known[cell.index()];
      }
      for (Cell cell : sum.right()) {
        difference -= values[cell.index()];
        complete &= known[cell.index()];
      }
      if (complete && difference != 0) {
        return false;
      }
    }
    return true;
  }
}
