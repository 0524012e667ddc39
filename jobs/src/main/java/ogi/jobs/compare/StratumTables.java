package ogi.jobs.compare;

import java.util.List;
import ogi.compare.RankSettings;
import ogi.compare.metric.Metric;

/** Everything that one metric says about one level, kind and scope over all years. */
final class StratumTables {
  private StratumTables() {}

  /**
   * The tables of a group.
   *
   * @param lines of reports in use and of versions that they have superseded
   */
  static List<PeerTables> of(List<MetricLine> lines, Metrics metrics, RankSettings settings) {
    Metric metric = metrics.metric(lines.get(0).metric());
    List<MetricLine> inUse = lines.stream().filter(line -> !line.superseded()).toList();
    PeerTables ranked = PeerGroup.tables(inUse, metrics, settings);
    return List.of(
        new PeerTables(
            ranked.totals(),
            ranked.ranks(),
            ranked.provinceRanks(),
            MoveTables.of(metric, lines),
            InequalityTables.of(metric, inUse, settings.minimumPeers())));
  }
}
