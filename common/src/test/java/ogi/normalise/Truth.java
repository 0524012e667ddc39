package ogi.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import ogi.form.Block;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.FormRow;
import ogi.form.Section;
import ogi.form.Unit;

/** Random reports whose sums all hold, as a careful office would file them. */
final class Truth {
  private Truth() {}

  static Map<Cell, Long> consistent(Form form, Random random) {
    Map<Cell, Long> values = new HashMap<>();
    for (Cell cell : form.cells()) {
      values.put(cell, draw(random));
    }
    for (Block block : form.blocks()) {
      if (block.section() == Section.REQUESTS) {
        balance(form, block, values);
      }
      if (block.totalColumn().isPresent()) {
        for (FormRow row : block.rows()) {
          total(form, block, row, values);
        }
      }
    }
    return values;
  }

  static Map<Cell, String> texts(Map<Cell, Long> values) {
    Map<Cell, String> texts = new HashMap<>();
    values.forEach((cell, value) -> texts.put(cell, text(cell, value)));
    return texts;
  }

  private static String text(Cell cell, long value) {
    return cell.unit() == Unit.WAN_YUAN && value % 3 == 1 ? value + ".25" : String.valueOf(value);
  }

  /** Mostly zero, as in most reports; some small, some large. */
  private static long draw(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> random.nextInt(40);
      case 1 -> random.nextInt(3);
      case 2 -> random.nextInt(20) == 0 ? random.nextInt(1_000_000) : 0;
      default -> 0;
    };
  }

  private static void balance(Form form, Block block, Map<Cell, Long> values) {
    for (int i = 0; i < block.width(); i++) {
      long concluded = 0;
      long inflow = 0;
      for (FormRow row : block.rows()) {
        Cell cell = form.row(block, row).get(i);
        switch (row.role()) {
          case OUTCOME -> concluded += values.get(cell);
          case OUTCOME_TOTAL -> values.put(cell, concluded);
          default -> {}
        }
      }
      Cell last = null;
      Cell first = null;
      for (FormRow row : block.rows()) {
        Cell cell = form.row(block, row).get(i);
        switch (row.role()) {
          case INFLOW -> {
            first = first == null ? cell : first;
            inflow += cell == first ? 0 : values.get(cell);
          }
          case CARRIED -> last = cell;
          default -> {}
        }
      }
      long carried = values.get(last) + Math.max(0, inflow - concluded - values.get(last));
      values.put(last, carried);
      values.put(first, concluded + carried - inflow);
    }
  }

  private static void total(Form form, Block block, FormRow row, Map<Cell, Long> values) {
    long sum = 0;
    for (Cell cell : form.row(block, row)) {
      if (cell.column().equals(block.totalColumn().get())) {
        values.put(cell, sum);
      } else {
        sum += values.get(cell);
      }
    }
  }
}
