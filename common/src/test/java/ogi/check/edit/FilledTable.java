package ogi.check.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;

/**
 * A table of figures by cell index in which all sums hold, filled as an office of some size would:
 * most requests come from natural persons and end as granted, not held or petitions.
 */
final class FilledTable {
  private static final double[] APPLICANTS = {0.86, 0.08, 0.004, 0.004, 0.03, 0.022};
  private static final double[] OUTCOMES = {
    30, 8, 0.5, 1, 0.5, 1, 2, 2, 1, 4, 18, 3, 1, 5, 1, 1, 0.3
  };
  private static final double[] DISPUTES = {6, 1, 2, 1};
  private static final double CARRIED = 0.06;

  private FilledTable() {}

  static long[] of(Form form, Random random, int requests) {
    long[] values = new long[form.cells().size()];
    for (Block block : form.blocks()) {
      if (block.section() == Section.REQUESTS) {
        requests(form, block, random, requests, values);
      } else if (block.section() == Section.DISPUTES) {
        for (FormRow row : block.rows()) {
          List<Cell> cells = form.row(block, row);
          int number = random.nextInt(1 + requests / 10);
          for (int i = 0; i < number; i++) {
            values[cells.get(pick(random, DISPUTES)).index()]++;
          }
        }
      }
      if (block.section() == Section.DISCLOSURE) {
        disclosed(form, block, random, requests, values);
      }
      across(form, block, values);
    }
    return values;
  }

  private static void requests(Form form, Block block, Random random, int requests, long[] values) {
    for (int i = 0; i < requests; i++) {
      int column = pick(random, APPLICANTS);
      values[at(form, block, random.nextDouble() < CARRIED ? "carried_in" : "new", column)]++;
      FormRow outcome = block.rows().get(2 + outcome(random, block.rows().size() - 4));
      boolean open = random.nextDouble() < CARRIED;
      if (!open) {
        values[at(form, block, outcome.id(), column)]++;
      }
      values[at(form, block, open ? "carried_out" : "concluded", column)]++;
    }
  }

  /** Counts of section 二, in the form of 2019 with changes that may be negative. */
  private static void disclosed(
      Form form, Block block, Random random, int requests, long[] values) {
    for (FormRow row : block.rows()) {
      for (Cell cell : form.row(block, row)) {
        long count = random.nextInt(1 + requests);
        values[cell.index()] = cell.column().equals("change") ? count - requests / 2 : count;
      }
    }
  }

  private static int outcome(Random random, int rows) {
    return Math.min(rows - 1, pick(random, OUTCOMES) + (random.nextInt(9) == 0 ? 4 : 0));
  }

  private static int pick(Random random, double[] weights) {
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    double at = random.nextDouble() * all;
    int i = 0;
    while (i < weights.length - 1 && (at -= weights[i]) >= 0) {
      i++;
    }
    return i;
  }

  private static int at(Form form, Block block, String row, int column) {
    String id = block.section().key() + "." + row + "." + block.columns().get(column).id();
    return form.cell(id).index();
  }

  private static void across(Form form, Block block, long[] values) {
    if (block.totalColumn().isEmpty()) {
      return;
    }
    for (FormRow row : block.rows()) {
      List<Cell> cells = form.row(block, row);
      long sum = 0;
      for (Cell cell : cells.subList(0, cells.size() - 1)) {
        sum += values[cell.index()];
      }
      values[cells.get(cells.size() - 1).index()] = sum;
    }
  }

  /** A form with section 二 of 2019 and the other sections of 2021. */
  static Form mixed() {
    List<Block> blocks = new ArrayList<>();
    Forms.f2019().blocks().stream()
        .filter(block -> block.section() == Section.DISCLOSURE)
        .forEach(blocks::add);
    Forms.f2021().blocks().stream()
        .filter(block -> block.section() != Section.DISCLOSURE)
        .forEach(blocks::add);
    return Form.mixed(blocks);
  }

  /** The table as a report prints it. */
  static Figures printed(Form form, long[] values) {
    return printed(form, values, Set.of());
  }

  /** The same with some cells left blank. */
  static Figures printed(Form form, long[] values, Set<Integer> blank) {
    Map<Cell, Figure> figures = new HashMap<>();
    for (Cell cell : form.cells()) {
      long value = values[cell.index()];
      figures.put(
          cell,
          blank.contains(cell.index())
              ? Figure.without(State.BLANK, "", 1, "")
              : Figure.stated(BigDecimal.valueOf(value), Long.toString(value), 1, ""));
    }
    return Figures.of(form, figures);
  }
}
