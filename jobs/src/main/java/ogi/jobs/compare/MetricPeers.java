package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ogi.compare.Added;
import ogi.compare.Area;
import ogi.compare.AreaPeers;
import ogi.compare.Candidate;
import ogi.compare.ColumnTotals;
import ogi.compare.MetricColumn;
import ogi.compare.Observation;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.Provinces;
import ogi.compare.RankSettings;
import ogi.compare.Ranking;
import ogi.compare.Standing;
import ogi.compare.metric.Metric;
import ogi.filer.Level;
import ogi.table.TextOrder;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.TotalRow;

/** One metric of one level, kind and scope, year after year. */
final class MetricPeers {
  private final Metric metric;
  private final RankSettings settings;
  private final PeerTables tables;
  private Optional<MetricColumn> before = Optional.empty();
  private int[] ranks = new int[0];
  private Map<String, Integer> provinceRanks = Map.of();

  MetricPeers(Metric metric, RankSettings settings, PeerTables tables) {
    this.metric = metric;
    this.settings = settings;
    this.tables = tables;
  }

  /** Rows of a year in the order in which the table of ranks has them. */
  static int[] order(PeerYear year) {
    List<PeerReport> peers = year.peers();
    Comparator<Integer> byId =
        Comparator.comparing((Integer row) -> peers.get(row).filer().id(), TextOrder.BY_CODE_POINT);
    return IntStream.range(0, peers.size())
        .boxed()
        .sorted(byId.thenComparing(row -> peers.get(row).reportId(), TextOrder.BY_CODE_POINT))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Adds the next year; its column becomes the one that the year after is compared with. */
  void year(PeerYear year, MetricColumn column, int[] order) {
    if (year.before().isEmpty()) {
      before = Optional.empty();
      provinceRanks = Map.of();
    }
    Map<AreaPeers, ColumnTotals> sums = new LinkedHashMap<>();
    year.areas().forEach(area -> sums.put(area, ColumnTotals.of(column, area)));
    ColumnTotals nation = sums.get(year.areas().get(0));
    sums.forEach(
        (area, added) ->
            tables.total(
                TotalRow.of(
                    year.stratum(),
                    area,
                    metric,
                    added.totals(before, year, nation.statedSum()))));
    ranks = rank(year, column, order);
    provinceRanks = rankProvinces(year, sums);
    before = Optional.of(column);
  }

  /** Ranks the bodies; gives the rank of each row, 0 for none. */
  private int[] rank(PeerYear year, MetricColumn column, int[] order) {
    Map<String, Integer> rows = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      PeerReport peer = year.peers().get(row);
      rows.put(peer.reportId(), row);
      Observation seen = column.observation(row);
      candidates.add(
          new Candidate(
              peer.filer().id(),
              peer.reportId(),
              seen,
              column.repaired(row, seen),
              column.consistent(row),
              lastYear(year.earlier(row))));
    }
    RankRow[] found = new RankRow[column.size()];
    int[] places = new int[column.size()];
    Ranking ranking = Ranking.of(year.stratum(), metric, candidates, settings);
    for (Standing standing : ranking.standings()) {
      int row = rows.get(standing.candidate().reportId());
      PeerReport peer = year.peers().get(row);
      places[row] = standing.place().map(place -> place.rank()).orElse(0);
      found[row] =
          RankRow.of(year.stratum(), metric, peer.filer(), peer.overridden(), standing);
    }
    tables.ranks(
        year.stratum(), metric, IntStream.of(order).mapToObj(row -> found[row]).toList());
    return places;
  }

  private OptionalInt lastYear(int row) {
    return row >= 0 && ranks[row] > 0 ? OptionalInt.of(ranks[row]) : OptionalInt.empty();
  }

  private Map<String, Integer> rankProvinces(
      PeerYear year, Map<AreaPeers, ColumnTotals> sums) {
    Map<String, Provinces.Member> members = new TreeMap<>();
    Map<String, AreaPeers> areas = new TreeMap<>();
    sums.forEach(
        (area, added) -> {
          if (year.stratum().level() != Level.NATIONAL && isProvince(area.area())) {
            areas.put(area.area().code(), area);
            members.put(area.area().code(), member(area, added));
          }
        });
    Map<String, Integer> places = new HashMap<>();
    Ranking ranking =
        Provinces.rank(year.stratum(), metric, List.copyOf(members.values()), settings);
    for (Standing standing : ranking.standings()) {
      Provinces.Member member = members.get(standing.candidate().id());
      AreaPeers area = areas.get(member.code());
      standing.place().ifPresent(place -> places.put(member.code(), place.rank()));
      tables.provinceRank(
          ProvinceRankRow.of(
              year.stratum(),
              metric,
              member,
              area.area().name(),
              area.rows().length,
              area.overridden(),
              standing));
    }
    return places;
  }

  private Provinces.Member member(AreaPeers area, Added added) {
    Integer last = provinceRanks.get(area.area().code());
    return new Provinces.Member(
        area.area().code(),
        added,
        area.expected(),
        area.residents(),
        last == null ? OptionalInt.empty() : OptionalInt.of(last));
  }

  private static boolean isProvince(Area area) {
    return area.type() == Area.Type.PROVINCE || area.type() == Area.Type.NATIONAL_BODIES;
  }
}
