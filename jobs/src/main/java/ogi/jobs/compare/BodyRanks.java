package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ogi.compare.Candidate;
import ogi.compare.EarlierPlaces;
import ogi.compare.MetricColumn;
import ogi.compare.Observation;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.PlainRanks;
import ogi.compare.Ranking;
import ogi.compare.Standing;
import ogi.compare.metric.Metric;
import ogi.table.compared.RankRow;

/** Ranks the bodies of one level, kind and scope by one metric, each among its peers. */
final class BodyRanks {
  private final Metric metric;
  private final RankRules rules;
  private final PeerTables tables;
  private int[] ranks = new int[0];
  private String[] groups = new String[0];
  private Map<String, EarlierPlaces> lastYears = Map.of();

  BodyRanks(Metric metric, RankRules rules, PeerTables tables) {
    this.metric = metric;
    this.rules = rules;
    this.tables = tables;
  }

  /** Ranks the next year; last year's rank counts only in the same peer group. */
  void year(YearReports reports, MetricColumn column) {
    PeerYear year = reports.year();
    String[] names = new String[column.size()];
    TreeMap<String, List<Integer>> rows = new TreeMap<>();
    List<Integer> alone = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      PeerReport peer = year.peers().get(row);
      Observation seen = column.observation(row);
      names[row] =
          rules
              .among()
              .groupOf(peer.filer(), metric, seen, reports.readings().get(row).concluded())
              .orElse(null);
      (names[row] == null ? alone : rows.computeIfAbsent(names[row], n -> new ArrayList<>()))
          .add(row);
      candidates.add(
          new Candidate(
              peer.filer().id(),
              peer.reportId(),
              seen,
              column.repaired(row, seen),
              column.consistent(row),
              lastYear(year.earlier(row), names[row])));
    }
    Found found =
        new Found(
            year,
            column,
            new Standing[column.size()],
            new int[column.size()],
            new int[column.size()],
            lastYears,
            new HashMap<>());
    rows.forEach((name, group) -> rank(Optional.of(name), group, candidates, found));
    if (!alone.isEmpty()) {
      rank(Optional.empty(), alone, candidates, found);
    }
    // A row is made when it is written: those of a large group together would fill the memory.
    tables.ranks(
        year.stratum(),
        metric,
        IntStream.of(reports.order()).mapToObj(row -> found.line(metric, names[row], row)));
    ranks = found.places();
    lastYears = found.after();
    groups = names;
  }

  /**
   * What is found in a year.
   *
   * @param standings of each report
   * @param plain rank of each report by its value as it stands, 0 for none
   * @param places rank of each report, 0 for none
   * @param before places of the year before, by peer group
   * @param after places of this year
   */
  private record Found(
      PeerYear year,
      MetricColumn column,
      Standing[] standings,
      int[] plain,
      int[] places,
      Map<String, EarlierPlaces> before,
      Map<String, EarlierPlaces> after) {

    RankRow line(Metric metric, String group, int row) {
      PeerReport peer = year.peers().get(row);
      return RankRow.of(
          year.stratum(),
          metric,
          peer.filer(),
          group,
          peer.overridden(),
          standings[row],
          plain[row] == 0 ? OptionalInt.empty() : OptionalInt.of(plain[row]));
    }
  }

  private void rank(
      Optional<String> name, List<Integer> group, List<Candidate> candidates, Found found) {
    Map<String, Integer> rows = new HashMap<>();
    List<Candidate> peers = new ArrayList<>();
    for (int row : group) {
      rows.put(candidates.get(row).reportId(), row);
      peers.add(candidates.get(row));
    }
    PeerYear year = found.year();
    PlainRanks plain = new PlainRanks(found.column(), group);
    EarlierPlaces before = name.map(found.before()::get).orElseGet(EarlierPlaces::none);
    Ranking ranking = Ranking.among(year.stratum(), name, metric, peers, rules.settings(), before);
    name.ifPresent(known -> found.after().put(known, EarlierPlaces.of(ranking)));
    for (Standing standing : ranking.standings()) {
      int row = rows.get(standing.candidate().reportId());
      found.standings()[row] = standing;
      found.places()[row] = standing.place().map(place -> place.rank()).orElse(0);
      found.plain()[row] = standing.ranked() ? plain.of(row).orElse(0) : 0;
    }
  }

  private OptionalInt lastYear(int row, String name) {
    boolean same = row >= 0 && name != null && name.equals(groups[row]);
    return same && ranks[row] > 0 ? OptionalInt.of(ranks[row]) : OptionalInt.empty();
  }
}
