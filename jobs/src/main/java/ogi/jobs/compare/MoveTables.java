package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import ogi.compare.Nesting;
import ogi.compare.Observation;
import ogi.compare.Stratum;
import ogi.compare.metric.Metric;
import ogi.compare.move.Move;
import ogi.compare.move.Moves;
import ogi.compare.move.YearFigure;
import ogi.filer.Scope;
import ogi.table.compared.MoveRow;
import ogi.table.compared.TotalRow;

/** Why one metric of one level, kind and scope moved from one year to the next. */
final class MoveTables {
  private final Metric metric;
  private final Map<String, List<Observation>> earlier;

  private MoveTables(Metric metric, Map<String, List<Observation>> earlier) {
    this.metric = metric;
    this.earlier = earlier;
  }

  /**
   * The rows of every area with reports on both years; of an unknown scope none, and none by
   * residents where no body has residents of its own: these do not change between censuses, so the
   * split is that of the count.
   *
   * @param before the year before
   * @param earlier the metric in the versions that a report has superseded, by its id
   */
  static List<MoveRow> of(
      Metric metric,
      List<MetricLine> before,
      List<MetricLine> now,
      Map<String, List<Observation>> earlier) {
    Scope scope = now.get(0).filer().scope();
    if (scope == Scope.UNKNOWN || !metric.scopes().contains(scope)) {
      return List.of();
    }
    boolean peopled = !metric.base().perResident() || peopled(before) || peopled(now);
    return peopled ? new MoveTables(metric, earlier).moves(areas(before), areas(now)) : List.of();
  }

  private static boolean peopled(List<MetricLine> lines) {
    return lines.stream().anyMatch(line -> line.seen().denominator().isPresent());
  }

  /** By province, those of no settled province left out, and the whole nation. */
  private static TreeMap<String, List<MetricLine>> areas(List<MetricLine> lines) {
    List<MetricLine> year =
        lines.stream().sorted(Comparator.comparing(MetricLine::reportId)).toList();
    TreeMap<String, List<MetricLine>> areas = new TreeMap<>();
    for (MetricLine line : year) {
      areas.computeIfAbsent(line.filer().provinceCode(), code -> new ArrayList<>()).add(line);
    }
    areas.remove("");
    areas.put(TotalRow.NATION, year);
    return areas;
  }

  private List<MoveRow> moves(
      TreeMap<String, List<MetricLine>> before, TreeMap<String, List<MetricLine>> now) {
    Stratum stratum = now.get(TotalRow.NATION).get(0).stratum();
    TreeSet<String> codes = new TreeSet<>(before.keySet());
    codes.retainAll(now.keySet());
    List<MoveRow> rows = new ArrayList<>();
    for (String code : codes) {
      Move move = move(before.get(code), now.get(code));
      rows.add(MoveRow.of(stratum, code, Places.name(code), metric, move));
    }
    return rows;
  }

  private Move move(List<MetricLine> before, List<MetricLine> now) {
    return twice(before) || twice(now)
        ? Moves.countedTwice()
        : Moves.between(metric, figures(before), figures(now));
  }

  /** Whether one of the reports holds another. */
  static boolean twice(List<MetricLine> lines) {
    Scope scope = lines.get(0).filer().scope();
    return (scope == Scope.AREA || scope == Scope.OWN_WITH_OFFICE)
        && Nesting.find(lines.stream().map(MetricLine::filer).toList()).isPresent();
  }

  private List<YearFigure> figures(List<MetricLine> lines) {
    return lines.stream()
        .map(
            line ->
                new YearFigure(
                    line.filer().placed() ? line.filer().id() : "",
                    line.filer().name(),
                    line.form(),
                    line.seen(),
                    earlier.getOrDefault(line.reportId(), List.of())))
        .toList();
  }
}
