package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import ogi.compare.Candidate;
import ogi.compare.Frame;
import ogi.compare.Provinces;
import ogi.compare.RankSettings;
import ogi.compare.Ranking;
import ogi.compare.Standing;
import ogi.compare.Stratum;
import ogi.compare.Tally;
import ogi.compare.metric.Metric;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.TotalRow;

/**
 * One metric of one level, kind and scope over all years: year by year, so that each year is seen
 * against the one before. A year's counties are some 3 000 lines, all departments some 100 000.
 */
final class PeerGroup {
  private final Metric metric;
  private final RankSettings settings;
  private final List<TotalRow> totals = new ArrayList<>();
  private final List<RankRow> ranks = new ArrayList<>();
  private final List<ProvinceRankRow> provinceRanks = new ArrayList<>();
  private Map<String, Tally> tallies = Map.of();
  private Map<String, Integer> filerRanks = Map.of();
  private Map<String, Integer> provinces = Map.of();
  private int lastYear;

  private PeerGroup(Metric metric, RankSettings settings) {
    this.metric = metric;
    this.settings = settings;
  }

  static PeerTables tables(List<MetricLine> lines, Metrics metrics, RankSettings settings) {
    TreeMap<Integer, List<MetricLine>> years = new TreeMap<>();
    lines.forEach(
        line -> years.computeIfAbsent(line.report().year(), y -> new ArrayList<>()).add(line));
    PeerGroup group = new PeerGroup(metrics.metric(lines.get(0).metric()), settings);
    years.forEach(group::year);
    return new PeerTables(group.totals, group.ranks, group.provinceRanks, List.of(), List.of());
  }

  private void year(int year, List<MetricLine> lines) {
    if (year != lastYear + 1) {
      tallies = Map.of();
      filerRanks = Map.of();
      provinces = Map.of();
    }
    Stratum stratum = lines.get(0).stratum();
    Map<String, Tally> byArea = tallies(stratum, lines);
    byArea.forEach((area, tally) -> total(stratum, area, tally, byArea, lines));
    filerRanks = rank(stratum, lines);
    provinces = rankProvinces(stratum, byArea, lines);
    tallies = byArea;
    lastYear = year;
  }

  /** The reports of every province, and of the nation. */
  private Map<String, Tally> tallies(Stratum stratum, List<MetricLine> lines) {
    Map<String, Tally> byArea = new TreeMap<>();
    for (MetricLine line : lines) {
      Filer filer = line.filer();
      for (String area : List.of(filer.provinceCode(), TotalRow.NATION)) {
        byArea
            .computeIfAbsent(area, code -> new Tally(metric, stratum))
            .add(
                filer,
                line.report().reportId(),
                line.form(),
                line.seen().observation(metric),
                line.consistent());
      }
    }
    return byArea;
  }

  private void total(
      Stratum stratum,
      String area,
      Tally tally,
      Map<String, Tally> byArea,
      List<MetricLine> lines) {
    Frame frame =
        new Frame(
            Optional.ofNullable(tallies.get(area)),
            Optional.of(byArea.get(TotalRow.NATION)),
            residents(stratum, area, lines));
    totals.add(
        TotalRow.of(
            stratum,
            area,
            Places.name(area),
            metric,
            tally.totals(frame),
            overridden(lines, area)));
  }

  private static int overridden(List<MetricLine> lines, String area) {
    return (int)
        lines.stream()
            .filter(line -> !line.report().overridden().isEmpty() && isIn(line.filer(), area))
            .count();
  }

  /** Residents of an area whose reports cover all of it: every government of the level is there. */
  private static OptionalLong residents(Stratum stratum, String area, List<MetricLine> lines) {
    if (stratum.kind() != Kind.GOVERNMENT || stratum.scope() != Scope.AREA) {
      return OptionalLong.empty();
    }
    OptionalLong expected = Places.expected(area, stratum.level(), stratum.kind()).number();
    TreeSet<String> present = new TreeSet<>();
    lines.stream()
        .map(MetricLine::filer)
        .filter(filer -> filer.placed() && isIn(filer, area))
        .forEach(filer -> present.add(filer.id()));
    boolean whole = expected.isPresent() && present.size() == expected.getAsLong();
    return whole ? Places.residents(area) : OptionalLong.empty();
  }

  private static boolean isIn(Filer filer, String area) {
    return area.equals(TotalRow.NATION) || filer.provinceCode().equals(area);
  }

  /** Ranks of this year by peer group and filer; last year's count only in the same group. */
  private Map<String, Integer> rank(Stratum stratum, List<MetricLine> lines) {
    TreeMap<String, List<MetricLine>> groups = new TreeMap<>();
    List<MetricLine> alone = new ArrayList<>();
    for (MetricLine line : lines) {
      (line.peerGroup() == null
              ? alone
              : groups.computeIfAbsent(line.peerGroup(), name -> new ArrayList<>()))
          .add(line);
    }
    Map<String, Integer> places = new HashMap<>();
    groups.forEach((name, group) -> rank(stratum, Optional.of(name), group, places));
    if (!alone.isEmpty()) {
      rank(stratum, Optional.empty(), alone, places);
    }
    return places;
  }

  private void rank(
      Stratum stratum,
      Optional<String> peerGroup,
      List<MetricLine> lines,
      Map<String, Integer> places) {
    Map<String, MetricLine> byReport = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (MetricLine line : lines) {
      Filer filer = line.filer();
      byReport.put(line.report().reportId(), line);
      candidates.add(
          new Candidate(
              filer.id(),
              line.report().reportId(),
              line.seen().observation(metric),
              Optional.ofNullable(line.repaired()).map(seen -> seen.observation(metric)),
              line.consistent(),
              filer.placed() ? rank(filerRanks, key(peerGroup, filer)) : OptionalInt.empty()));
    }
    for (Standing standing :
        Ranking.among(stratum, peerGroup, metric, candidates, settings).standings()) {
      MetricLine line = byReport.get(standing.candidate().reportId());
      Filer filer = line.filer();
      standing.place().ifPresent(place -> places.put(key(peerGroup, filer), place.rank()));
      ranks.add(
          RankRow.of(
              stratum,
              metric,
              filer,
              peerGroup.orElse(null),
              line.report().overridden(),
              standing));
    }
  }

  private static String key(Optional<String> peerGroup, Filer filer) {
    return peerGroup.orElse("") + "|" + filer.id();
  }

  private Map<String, Integer> rankProvinces(
      Stratum stratum, Map<String, Tally> byArea, List<MetricLine> lines) {
    Map<String, Provinces.Member> members = new TreeMap<>();
    byArea.forEach(
        (area, tally) -> {
          if (stratum.level() != Level.NATIONAL
              && !area.isEmpty()
              && !area.equals(TotalRow.NATION)) {
            members.put(
                area,
                new Provinces.Member(
                    area,
                    tally,
                    Places.expected(area, stratum.level(), stratum.kind()).number(),
                    residents(stratum, area, lines),
                    rank(provinces, area)));
          }
        });
    Map<String, Integer> places = new HashMap<>();
    for (Standing standing :
        Provinces.rank(stratum, metric, List.copyOf(members.values()), settings).standings()) {
      Provinces.Member member = members.get(standing.candidate().id());
      standing.place().ifPresent(place -> places.put(member.code(), place.rank()));
      int reports = (int) lines.stream().filter(line -> isIn(line.filer(), member.code())).count();
      provinceRanks.add(
          ProvinceRankRow.of(
              stratum,
              metric,
              member,
              Places.name(member.code()),
              reports,
              overridden(lines, member.code()),
              standing));
    }
    return places;
  }

  private static OptionalInt rank(Map<String, Integer> ranks, String id) {
    return ranks.containsKey(id) ? OptionalInt.of(ranks.get(id)) : OptionalInt.empty();
  }
}
