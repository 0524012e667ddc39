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
import ogi.compare.ColumnTotals;
import ogi.compare.EarlierPlaces;
import ogi.compare.MetricColumn;
import ogi.compare.Observation;
import ogi.compare.PeerReport;
import ogi.compare.PeerYear;
import ogi.compare.Provinces;
import ogi.compare.Ranking;
import ogi.compare.Standing;
import ogi.compare.metric.Metric;
import ogi.filer.Level;
import ogi.table.TextOrder;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.TotalRow;

/** One metric of one level, kind and scope, year after year. */
final class MetricPeers implements PeerGroup.Years {
  private final Metric metric;
  private final int number;
  private final RankRules rules;
  private final PeerTables tables;
  private final BodyRanks bodies;
  private Optional<MetricColumn> before = Optional.empty();
  private Map<String, Integer> provinceRanks = Map.of();
  private EarlierPlaces lastProvinces = EarlierPlaces.none();

  /**
   * @param number of the metric among those that the readings hold
   */
  MetricPeers(Metric metric, int number, RankRules rules, PeerTables tables) {
    this.metric = metric;
    this.number = number;
    this.rules = rules;
    this.tables = tables;
    this.bodies = new BodyRanks(metric, rules, tables);
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

  @Override
  public void year(YearReports reports, MetricColumn column) {
    PeerYear year = reports.year();
    if (year.before().isEmpty()) {
      before = Optional.empty();
      provinceRanks = Map.of();
    }
    Map<AreaPeers, ColumnTotals> sums = new LinkedHashMap<>();
    year.areas().forEach(area -> sums.put(area, ColumnTotals.of(column, area)));
    ColumnTotals nation = sums.get(year.nation());
    sums.forEach(
        (area, added) ->
            tables.total(
                TotalRow.of(
                    year.stratum(), area, metric, added.totals(before, year, nation.statedSum()))));
    bodies.year(reports, column);
    provinceRanks = rankProvinces(year, sums);
    besides(reports, column);
    before = Optional.of(column);
  }

  /** Why the metric moved, and how unequal it is. */
  private void besides(YearReports reports, MetricColumn column) {
    if (InequalityTables.suits(metric, reports.year().stratum().scope())) {
      List<MetricLine> now = lines(reports.year(), column);
      boolean twice = !reports.year().nation().added();
      InequalityTables.of(metric, now, twice, rules.settings().minimumPeers())
          .forEach(tables::inequality);
    }
    if (before.isPresent()) {
      Map<String, List<Observation>> earlier = new HashMap<>();
      reports
          .versions()
          .keySet()
          .forEach(id -> earlier.put(id, reports.earlier(id, number, metric, column.scales())));
      MoveTables.of(metric, reports.moveAreas(), before.get(), column, earlier)
          .forEach(tables::move);
    }
  }

  private static List<MetricLine> lines(PeerYear year, MetricColumn column) {
    List<MetricLine> lines = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      PeerReport peer = year.peers().get(row);
      lines.add(
          new MetricLine(
              year.stratum(), peer.filer(), peer.reportId(), peer.form(), column.observation(row)));
    }
    return lines;
  }

  private Map<String, Integer> rankProvinces(PeerYear year, Map<AreaPeers, ColumnTotals> sums) {
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
        Provinces.rank(
            year.stratum(), metric, List.copyOf(members.values()), rules.settings(), lastProvinces);
    lastProvinces = EarlierPlaces.of(ranking);
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
