package ogi.simulate;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ogi.form.Cell;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Table;

/** A2: one cell per line and no empty lines, every line that was there before dropped. */
final class DroppedLinesWriter implements FormatWriter {
  @Override
  public Written write(PrintedReport report, Random random) {
    Set<String> seen = new HashSet<>();
    Set<Cell> lost = new HashSet<>();
    StringBuilder out = new StringBuilder();
    for (Part part : report.parts()) {
      if (part instanceof Line line) {
        append(line.text(), seen, out);
      } else if (part instanceof Table table) {
        table.rows().forEach(row -> append(row, seen, lost, out));
      }
    }
    return TextWriter.encoded(out.toString(), random, lost);
  }

  private static void append(
      List<Printed> row, Set<String> seen, Set<Cell> lost, StringBuilder out) {
    for (Printed printed : row) {
      boolean shown = !printed.covered() && append(printed.flat(), seen, out);
      if (!shown) {
        printed.cell().ifPresent(lost::add);
      }
    }
  }

  private static boolean append(String text, Set<String> seen, StringBuilder out) {
    boolean shown = !text.isBlank() && seen.add(text.strip());
    if (shown) {
      out.append(text).append('\n');
    }
    return shown;
  }
}
