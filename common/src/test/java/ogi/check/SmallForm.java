package ogi.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ogi.form.Block;
import ogi.form.Form;
import ogi.form.FormColumn;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.form.Unit;

/**
 * A form of 15 cells with the sums of section 三 (two applicants, two results), small enough to try
 * every count in the open cells.
 */
final class SmallForm {
  static final Form FORM = form();
  static final int CELLS = 15;
  private static final int[][] TERMS = terms();

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
                "requests", Section.REQUESTS, "", List.of(), columns, Optional.of("total"), rows)));
  }

  private static FormRow row(String id, FormRow.Role role) {
    return new FormRow(id, id, List.of(), List.of(), role);
  }

  /** Every filling of the open cells with counts up to a limit in which all sums hold. */
  static void completions(long[] values, List<Integer> open, int limit, Consumer<long[]> each) {
    boolean[] known = new boolean[CELLS];
    Arrays.fill(known, true);
    open.forEach(cell -> known[cell] = false);
    fill(values.clone(), known, limit, each);
  }

  /** Tries all counts in one open cell; the last open cell of a sum has no choice. */
  private static void fill(long[] values, boolean[] known, int limit, Consumer<long[]> each) {
    int next = -1;
    for (int s = 0; s < TERMS.length; s++) {
      long difference = 0;
      int open = -1;
      int opened = 0;
      for (int term : TERMS[s]) {
        int cell = Math.abs(term) - 1;
        if (known[cell]) {
          difference += Integer.signum(term) * values[cell];
        } else {
          open = term;
          opened++;
        }
      }
      if (opened == 0 && difference != 0) {
        return;
      }
      if (opened == 1) {
        long forced = -difference * Integer.signum(open);
        tryOne(values, known, Math.abs(open) - 1, forced, limit, each);
        return;
      }
      next = opened > 1 ? Math.abs(open) - 1 : next;
    }
    if (next < 0) {
      each.accept(values.clone());
      return;
    }
    for (int value = 0; value <= limit; value++) {
      tryOne(values, known, next, value, limit, each);
    }
  }

  private static void tryOne(
      long[] values, boolean[] known, int cell, long value, int limit, Consumer<long[]> each) {
    if (value >= 0 && value <= limit) {
      known[cell] = true;
      values[cell] = value;
      fill(values, known, limit, each);
      known[cell] = false;
    }
  }

  /** Each sum as its cells counted from 1, those of the right side negative. */
  private static int[][] terms() {
    return FORM.sums().stream()
        .map(
            sum ->
                IntStream.concat(
                        sum.left().stream().mapToInt(cell -> cell.index() + 1),
                        sum.right().stream().mapToInt(cell -> -cell.index() - 1))
                    .toArray())
        .toArray(int[][]::new);
  }
}
