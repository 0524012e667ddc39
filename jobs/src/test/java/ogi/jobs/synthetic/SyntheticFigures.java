package ogi.jobs.synthetic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import ogi.filer.Level;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Section;
import ogi.table.CellColumns;

/**
 * Figures of one report, drawn so that all sums of the form hold; of a few a cell is missing or a
 * total is wrong.
 */
final class SyntheticFigures {
  /** What is wrong with a report. */
  enum Fault {
    NONE,
    CELL_MISSING,
    SUM_BROKEN
  }

  private static final double MILLION = 1e6;

  private final Form form;
  private final SplittableRandom random;
  private final long[] values = new long[CellColumns.all().size()];
  private final boolean[] has = new boolean[values.length];
  private final Fault fault;

  /**
   * @param faults share of reports with a fault, half of them with a missing cell
   */
  SyntheticFigures(Form form, Level level, long seed, double faults) {
    this.form = form;
    this.random = new SplittableRandom(seed);
    double drawn = random.nextDouble();
    fault =
        drawn < faults / 2 ? Fault.CELL_MISSING : drawn < faults ? Fault.SUM_BROKEN : Fault.NONE;
    int size = level == Level.TOWNSHIP ? 3 : level == Level.COUNTY ? 40 : 400;
    requests(size);
    disputes(Math.max(1, size / 10));
    disclosure(size);
    damage();
  }

  Fault fault() {
    return fault;
  }

  boolean has(int cell) {
    return has[cell];
  }

  /** The figure, amounts in millionths. */
  long value(int cell) {
    return values[cell];
  }

  private void set(String id, long value) {
    int cell = CellColumns.indexOf(id);
    values[cell] = value;
    has[cell] = true;
  }

  private void requests(int size) {
    Map<String, Map<String, String>> rows = new HashMap<>();
    for (Cell cell : form.cells()) {
      if (cell.section() == Section.REQUESTS) {
        String[] parts = cell.id().split("\\.");
        rows.computeIfAbsent(parts[1], row -> new HashMap<>()).put(parts[2], cell.id());
      }
    }
    Map<String, Long> totals = new HashMap<>();
    int applicants = 0;
    for (String column :
        List.of(
            "natural_person", "company", "research", "public_interest", "legal_service", "other")) {
      requests(rows, column, applicants++ == 0 ? size : size / 12.0, totals);
    }
    totals.forEach((row, sum) -> set(rows.get(row).get("total"), sum));
  }

  private void requests(
      Map<String, Map<String, String>> rows, String column, double size, Map<String, Long> totals) {
    long concluded = 0;
    for (String row : new java.util.TreeSet<>(rows.keySet())) {
      boolean stock = row.equals("new") || row.startsWith("carried") || row.equals("concluded");
      if (!stock) {
        double mean = row.equals("granted") ? size / 2 : size / 25;
        long pieces = drawn(mean);
        concluded += pieces;
        put(rows, row, column, pieces, totals);
      }
    }
    long out = drawn(size / 20);
    long in = Math.min(drawn(size / 20), concluded + out);
    put(rows, "concluded", column, concluded, totals);
    put(rows, "carried_out", column, out, totals);
    put(rows, "carried_in", column, in, totals);
    put(rows, "new", column, concluded + out - in, totals);
  }

  private void put(
      Map<String, Map<String, String>> rows,
      String row,
      String column,
      long pieces,
      Map<String, Long> totals) {
    set(rows.get(row).get(column), pieces);
    totals.merge(row, pieces, Long::sum);
  }

  private void disputes(double size) {
    for (String row : List.of("review", "direct_suit", "suit_after_review")) {
      long total = 0;
      for (String column : List.of("upheld", "corrected", "other", "pending")) {
        long pieces = drawn(size);
        total += pieces;
        set("disputes." + row + "." + column, pieces);
      }
      set("disputes." + row + ".total", total);
    }
  }

  private void disclosure(int size) {
    for (Cell cell : form.cells()) {
      if (cell.section() == Section.DISCLOSURE) {
        double mean = cell.id().contains("regulation") ? 2 : 20.0 * size;
        long pieces = drawn(mean);
        set(cell.id(), cell.unit().counted() ? pieces : (long) (random.nextDouble(mean) * MILLION));
      }
    }
  }

  private long drawn(double mean) {
    // Long tails, and many zeros for small means.
    double u = random.nextDouble();
    return (long) (-mean * Math.log(1 - u) * (random.nextInt(20) == 0 ? 5 : 1));
  }

  private void damage() {
    if (fault == Fault.CELL_MISSING) {
      List<Cell> cells = form.cells();
      for (int i = 0; i < 3; i++) {
        has[CellColumns.indexOf(cells.get(random.nextInt(cells.size())).id())] = false;
      }
    } else if (fault == Fault.SUM_BROKEN) {
      String row = random.nextBoolean() ? "granted" : "new";
      values[CellColumns.indexOf("requests." + row + ".total")] += 1 + random.nextInt(9);
    }
  }
}
