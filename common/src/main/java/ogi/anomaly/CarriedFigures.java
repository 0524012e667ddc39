package ogi.anomaly;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ogi.check.Counts;
import ogi.check.edit.Evidence;
import ogi.form.Cell;
import ogi.report.Figures;

/**
 * What the reports of the years before and after say of the requests that a report took over and
 * handed on: 三·四 of one year is 三·二 of the next.
 */
public final class CarriedFigures {
  private static final String IN = "requests.carried_in.";
  private static final String OUT = "requests.carried_out.";

  private CarriedFigures() {}

  /** What the year before printed as carried out, by the cells of this year. */
  public static Map<String, Long> before(Figures before) {
    return moved(before, OUT, IN);
  }

  /** What the year after printed as carried in, by the cells of this year. */
  public static Map<String, Long> after(Figures after) {
    return moved(after, IN, OUT);
  }

  /** Both neighbours as evidence, as far as there are any. */
  public static Evidence of(Optional<Figures> before, Optional<Figures> after) {
    Evidence evidence = before.map(f -> new Evidence(before(f))).orElse(Evidence.NONE);
    return evidence.and(after.map(f -> new Evidence(after(f))).orElse(Evidence.NONE));
  }

  private static Map<String, Long> moved(Figures figures, String from, String to) {
    Counts counts = Counts.printed(figures);
    Map<String, Long> moved = new TreeMap<>();
    for (Cell cell : figures.form().cells()) {
      if (cell.id().startsWith(from)) {
        if (counts.known(cell.index())) {
          moved.put(to + cell.id().substring(from.length()), counts.value(cell.index()));
        }
      }
    }
    return moved;
  }
}
