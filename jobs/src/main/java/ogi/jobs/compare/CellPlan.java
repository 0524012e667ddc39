package ogi.jobs.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import ogi.compare.Reason;
import ogi.compare.Scales;
import ogi.compare.metric.CellSum;
import ogi.compare.metric.Metric;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.table.CellColumns;
import ogi.table.TextOrder;

/**
 * Which cells each metric adds up in each form, as numbers of the cells' columns. Says of a report
 * with all figures what {@link ogi.compare.Observer} says.
 */
final class CellPlan {
  static final String NEW_REQUESTS = "requests.new.total";
  static final String CONCLUDED = "requests.concluded.total";

  private final List<Metric> metrics;
  private final OwnResidents residents;
  private final Scales[] scales;
  private final int[] cells;
  private final int newRequests;
  private final int concluded;
  private final Map<String, Sums[]> byForm = new HashMap<>();

  /** The cells of one metric in one form. */
  private record Sums(Part top, Part bottom) {}

  /** Places of the cells among those that are needed, and what each figure is multiplied with. */
  private record Part(int[] places, long[] times) {}

  CellPlan(List<Metric> metrics, OwnResidents residents) {
    this.metrics = metrics;
    this.residents = residents;
    this.scales = metrics.stream().map(Scales::of).toArray(Scales[]::new);
    TreeSet<Integer> needed = new TreeSet<>();
    for (Form form : Forms.all()) {
      metrics.forEach(m -> m.cellIds(form).forEach(id -> needed.add(CellColumns.indexOf(id))));
    }
    needed.add(CellColumns.indexOf(NEW_REQUESTS));
    needed.add(CellColumns.indexOf(CONCLUDED));
    this.cells = needed.stream().mapToInt(Integer::intValue).toArray();
    this.newRequests = Arrays.binarySearch(cells, CellColumns.indexOf(NEW_REQUESTS));
    this.concluded = Arrays.binarySearch(cells, CellColumns.indexOf(CONCLUDED));
    for (Form form : Forms.all()) {
      Sums[] sums = new Sums[metrics.size()];
      for (int m = 0; m < sums.length; m++) {
        sums[m] = metrics.get(m).validFor(form) ? sums(m, form) : null;
      }
      byForm.put(form.id(), sums);
    }
  }

  private Sums sums(int m, Form form) {
    Metric metric = metrics.get(m);
    return new Sums(
        part(metric.numerator(), form, scales[m].top()),
        part(metric.denominator(), form, scales[m].bottom()));
  }

  private Part part(CellSum sum, Form form, int scale) {
    List<Cell> list = sum.in(form).orElse(List.of());
    int[] places = new int[list.size()];
    long[] times = new long[list.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = Arrays.binarySearch(cells, CellColumns.indexOf(list.get(i).id()));
      boolean amount = !list.get(i).unit().counted();
      times[i] = scale > 0 && !amount ? 1_000_000 : 1;
    }
    return new Part(places, times);
  }

  /** Numbers of the metrics in the order of their ids. */
  int[] byId() {
    return IntStream.range(0, metrics.size())
        .boxed()
        .sorted(Comparator.comparing((Integer m) -> metrics.get(m).id(), TextOrder.BY_CODE_POINT))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  List<Metric> metrics() {
    return metrics;
  }

  /** Residents of the area that a filer governs, or -1. */
  long residents(ReportKey key) {
    return residents.of(key.regionCode(), key.kind());
  }

  /** Who lives where, as far as an office says it. */
  OwnResidents residents() {
    return residents;
  }

  Scales scales(int m) {
    return scales[m];
  }

  /** Numbers of the columns of cells that are needed, ascending. */
  int[] cells() {
    return cells.clone();
  }

  /**
   * Reads all metrics off the figures of a report whose sums hold.
   *
   * @param figures of the needed cells, amounts in millionths; {@link Reading#NONE} where there is
   *     none, or one that is no whole number of its column
   * @return nothing when it takes more than this: a figure is not there, or is very large
   */
  Optional<Reading> read(ReportKey key, long[] figures) {
    long people = residents(key);
    Sums[] sums = byForm.get(key.form());
    if (sums == null) {
      return Optional.empty();
    }
    Scope scope = key.scopeOf();
    Reading reading = new Reading(key, metrics.size());
    for (int m = 0; m < sums.length; m++) {
      Metric metric = metrics.get(m);
      Reason undefined = undefined(metric, sums[m], scope);
      if (undefined != null) {
        reading.undefined(m, undefined);
        continue;
      }
      long top = sum(sums[m].top(), figures);
      long bottom = sum(sums[m].bottom(), figures);
      if (top == Reading.NONE || bottom == Reading.NONE) {
        return Optional.empty();
      } else if (top == IMPOSSIBLE || bottom == IMPOSSIBLE) {
        reading.undefined(m, Reason.IMPOSSIBLE_FIGURE);
      } else if (!metric.base().perResident()) {
        reading.known(m, top, bottom);
      } else if (people < 0) {
        reading.withoutResidents(m, top);
      } else {
        reading.known(m, top, people);
      }
    }
    long requests = figures[newRequests];
    if (requests == Reading.NONE || figures[concluded] == Reading.NONE) {
      return Optional.empty();
    }
    reading.arrived(true, requests, figures[concluded]);
    return Optional.of(reading);
  }

  private static Reason undefined(Metric metric, Sums sums, Scope scope) {
    if (sums == null) {
      return Reason.FORM_NOT_VALID;
    } else if (scope == Scope.UNKNOWN) {
      return metric.base().perResident() ? Reason.SCOPE_UNKNOWN : null;
    }
    return metric.scopes().contains(scope) ? null : Reason.SCOPE_NOT_VALID;
  }

  /** No sum of figures that are not negative. */
  private static final long IMPOSSIBLE = -1;

  private static long sum(Part part, long[] figures) {
    long sum = 0;
    boolean negative = false;
    for (int i = 0; i < part.places.length; i++) {
      long figure = figures[part.places[i]];
      if (figure == Reading.NONE || figure > Reading.LARGEST / part.times[i]) {
        return Reading.NONE;
      }
      negative |= figure < 0;
      sum += figure < 0 ? 0 : figure * part.times[i];
    }
    return negative ? IMPOSSIBLE : sum;
  }
}
