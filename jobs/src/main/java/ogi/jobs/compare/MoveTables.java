package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ogi.compare.MetricColumn;
import ogi.compare.Observation;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.metric.Metric;
import ogi.compare.move.Move;
import ogi.compare.move.Moves;
import ogi.compare.move.YearFigure;
import ogi.filer.Scope;
import ogi.table.compared.MoveRow;

/** Why one metric of one level, kind and scope moved from one year to the next, area by area. */
final class MoveTables {
  private MoveTables() {}

  /**
   * The rows of every area with reports on both years: the nation, regions, provinces and
   * prefectures; none of reports whose place is not settled and none of an unknown scope. None by
   * residents either where no body has residents of its own: these do not change between censuses,
   * so the split is that of the count.
   *
   * @param areas of both years
   * @param before the metric the year before
   * @param earlier the metric in the versions that a report has superseded, by its id
   */
  static List<MoveRow> of(
      Metric metric,
      MoveAreas areas,
      MetricColumn before,
      MetricColumn now,
      Map<String, List<Observation>> earlier) {
    Scope scope = areas.stratum().scope();
    if (scope == Scope.UNKNOWN || !metric.scopes().contains(scope)) {
      return List.of();
    }
    YearFigure[] then = figures(areas.before(), before, earlier);
    YearFigure[] today = figures(areas.now(), now, earlier);
    if (metric.base().perResident() && !peopled(then) && !peopled(today)) {
      return List.of();
    }
    List<MoveRow> rows = new ArrayList<>();
    for (MoveAreas.Place place : areas.places()) {
      Move move =
          place.twice()
              ? Moves.countedTwice()
              : Moves.between(
                  metric, place.pairs(), of(then, place.before()), of(today, place.now()));
      rows.add(MoveRow.of(areas.stratum(), place.area(), metric, move));
    }
    return rows;
  }

  private static boolean peopled(YearFigure[] figures) {
    return Arrays.stream(figures).anyMatch(each -> each.seen().denominator().isPresent());
  }

  private static YearFigure[] figures(
      PeerYear year, MetricColumn column, Map<String, List<Observation>> earlier) {
    YearFigure[] figures = new YearFigure[column.size()];
    for (int row = 0; row < figures.length; row++) {
      PeerReport peer = year.peers().get(row);
      figures[row] =
          new YearFigure(
              peer.filer().placed() ? peer.filer().id() : "",
              peer.filer().name(),
              peer.form(),
              column.observation(row),
              earlier.getOrDefault(peer.reportId(), List.of()));
    }
    return figures;
  }

  private static List<YearFigure> of(YearFigure[] figures, int[] rows) {
    YearFigure[] some = new YearFigure[rows.length];
    for (int i = 0; i < rows.length; i++) {
      some[i] = figures[rows[i]];
    }
    return Arrays.asList(some);
  }
}
