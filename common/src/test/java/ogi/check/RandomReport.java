package ogi.check;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;

/** Consistent reports on the form of 2021, made row by row without the sums of the program. */
final class RandomReport {
  private static final int APPLICANTS = 6;

  private RandomReport() {}

  /** Figures up to a limit; many cells are zero, as in real reports. */
  static Table consistent(Random random, int limit) {
    Form form = Forms.f2021();
    Table table = Table.zeros(form);
    List<String> rows = requestRows(form);
    List<String> outcomes = rows.subList(2, rows.size() - 2);
    long[] concluded = new long[APPLICANTS];
    for (String outcome : outcomes) {
      long[] row = row(random, limit);
      table.row(outcome, withTotal(row));
      for (int i = 0; i < APPLICANTS; i++) {
        concluded[i] += row[i];
      }
    }
    long[] out = row(random, limit);
    long[] carriedIn = new long[APPLICANTS];
    long[] fresh = new long[APPLICANTS];
    for (int i = 0; i < APPLICANTS; i++) {
      long all = concluded[i] + out[i];
      carriedIn[i] = (long) (random.nextDouble() * all / 2);
      fresh[i] = all - carriedIn[i];
    }
    table.row("concluded", withTotal(concluded)).row("carried_out", withTotal(out));
    table.row("carried_in", withTotal(carriedIn)).row("new", withTotal(fresh));
    for (String dispute : List.of("review", "direct_suit", "suit_after_review")) {
      long[] row = row(random, limit);
      table.row(dispute, row[0], row[1], row[2], row[3], row[0] + row[1] + row[2] + row[3]);
    }
    return table;
  }

  private static List<String> requestRows(Form form) {
    return form.cells().stream()
        .filter(cell -> cell.section() == Section.REQUESTS)
        .map(Cell::row)
        .distinct()
        .collect(Collectors.toList());
  }

  private static long[] row(Random random, int limit) {
    long[] row = new long[APPLICANTS];
    for (int i = 0; i < APPLICANTS; i++) {
      row[i] = random.nextInt(3) == 0 ? random.nextInt(limit) : 0;
    }
    return row;
  }

  private static long[] withTotal(long[] parts) {
    long[] row = new long[parts.length + 1];
    for (int i = 0; i < parts.length; i++) {
      row[i] = parts[i];
      row[parts.length] += parts[i];
    }
    return row;
  }
}
