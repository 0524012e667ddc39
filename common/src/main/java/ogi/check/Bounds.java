package ogi.check;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import ogi.form.Cell;
import ogi.form.Unit;
import ogi.report.Figures;

/** Between which values each missing cell must lie, for totals over reports with gaps. */
public final class Bounds {
  private Bounds() {}

  /**
   * The interval of every cell that has no printed whole number, in printed order; a deduced cell
   * has a single value. Exact: both ends occur in some completion by counts in which all sums of
   * the part hold, in a broken part under some smallest explanation. A cell in no sum (section 二),
   * or in a broken part without explanation, is any count, and 本年增/减 any whole number. A printed
   * amount in 万元 is not missing.
   */
  public static SortedMap<Cell, Interval> of(Figures figures) {
    SortedMap<Cell, Interval> bounds = new TreeMap<>(Comparator.comparingInt(Cell::index));
    Counts counts = Counts.printed(figures);
    for (Cell cell : figures.form().cells()) {
      boolean stated =
          cell.unit() == Unit.WAN_YUAN
              ? figures.of(cell).number().isPresent()
              : counts.known(cell.index());
      if (!stated) {
        bounds.put(cell, cell.signed() ? Interval.ANY : Interval.COUNT);
      }
    }
    if (!bounds.isEmpty()) {
      narrow(figures, counts, bounds);
    }
    return bounds;
  }

  private static void narrow(Figures figures, Counts counts, Map<Cell, Interval> bounds) {
    for (Network network : Networks.of(figures.form())) {
      if (!complete(network, counts)) {
        new Diagnosis(network, counts)
            .bounds()
            .forEach((index, interval) -> bounds.put(figures.form().cells().get(index), interval));
      }
    }
  }

  private static boolean complete(Network network, Counts counts) {
    for (int arc = 0; arc < network.arcs(); arc++) {
      if (!counts.known(network.index(arc))) {
        return false;
      }
    }
    return true;
  }
}
