package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.compare.Area;
import ogi.compare.AreaPeers;
import ogi.compare.Observation;
import ogi.compare.PeerYear;
import ogi.compare.metric.Metric;
import ogi.compare.move.Move;
import ogi.compare.move.Moves;
import ogi.compare.move.YearFigure;
import ogi.filer.Scope;
import ogi.table.compared.MoveRow;

/** Why one metric of one level, kind and scope moved from one year to the next, area by area. */
final class MoveTables {
  private final Metric metric;
  private final Map<String, List<Observation>> earlier;

  private MoveTables(Metric metric, Map<String, List<Observation>> earlier) {
    this.metric = metric;
    this.earlier = earlier;
  }

  /**
   * A year's reports and the metric in each.
   *
   * @param lines in the order of the year's peers
   */
  record Lines(PeerYear year, List<MetricLine> lines) {
    private List<MetricLine> in(AreaPeers area) {
      return Arrays.stream(area.rows()).mapToObj(lines::get).toList();
    }
  }

  /**
   * The rows of every area with reports on both years: the nation, regions, provinces and
   * prefectures; none of reports whose place is not settled and none of an unknown scope. None by
   * residents either where no body has residents of its own: these do not change between censuses,
   * so the split is that of the count.
   *
   * @param before the year before
   * @param earlier the metric in the versions that a report has superseded, by its id
   */
  static List<MoveRow> of(
      Metric metric, Lines before, Lines now, Map<String, List<Observation>> earlier) {
    Scope scope = now.year().stratum().scope();
    if (scope == Scope.UNKNOWN || !metric.scopes().contains(scope)) {
      return List.of();
    }
    boolean peopled = !metric.base().perResident() || peopled(before) || peopled(now);
    return peopled ? new MoveTables(metric, earlier).moves(before, now) : List.of();
  }

  private static boolean peopled(Lines year) {
    return year.lines().stream().anyMatch(line -> line.seen().denominator().isPresent());
  }

  private List<MoveRow> moves(Lines before, Lines now) {
    Map<String, AreaPeers> then = new TreeMap<>();
    before.year().areas().forEach(peers -> then.put(key(peers.area()), peers));
    List<MoveRow> rows = new ArrayList<>();
    for (AreaPeers peers : now.year().areas()) {
      AreaPeers old = then.get(key(peers.area()));
      if (old != null && peers.area().type() != Area.Type.NOT_SETTLED) {
        Move move =
            old.added() && peers.added()
                ? Moves.between(metric, figures(before.in(old)), figures(now.in(peers)))
                : Moves.countedTwice();
        rows.add(MoveRow.of(now.year().stratum(), peers.area(), metric, move));
      }
    }
    return rows;
  }

  private static String key(Area area) {
    return area.type().key() + " " + area.code();
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
