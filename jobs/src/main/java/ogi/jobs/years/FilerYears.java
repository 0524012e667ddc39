package ogi.jobs.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ogi.anomaly.Judgement;
import ogi.anomaly.YearFaults;
import ogi.anomaly.YearSettings;
import ogi.check.Assessor;
import ogi.ledger.ChainIntegrity;
import ogi.ledger.Copy;
import ogi.ledger.Ledger;
import ogi.ledger.Link;
import ogi.report.Report;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.ChainIntegrityRow.Chain;
import ogi.table.anomalies.ChainIntegrityRow.Group;
import ogi.table.anomalies.LedgerRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** The reports of one filer, each seen against the one on the year before. */
final class FilerYears {
  private final TreeMap<Integer, ReportRow> rows = new TreeMap<>();
  private final TreeMap<Integer, Report> reports = new TreeMap<>();
  private final TreeMap<Integer, List<Link>> links = new TreeMap<>();
  private final Set<Integer> copied = new TreeSet<>();

  private FilerYears(List<ReportRows> ofFiler, List<OtherCopy> copies) {
    List<Ledger.Year> years = new ArrayList<>();
    Map<String, Integer> yearOf = new TreeMap<>();
    for (ReportRows each : ofFiler) {
      int year = each.report().year();
      Report report = each.toReport();
      rows.put(year, each.report());
      reports.put(year, report);
      years.add(new Ledger.Year(year, report.reportId(), report.figures()));
      yearOf.put(report.reportId(), year);
    }
    List<Copy> others =
        copies.stream()
            .sorted(Comparator.comparing(OtherCopy::uri))
            .filter(copy -> yearOf.containsKey(copy.reportId()))
            .map(copy -> copy.onYear(yearOf.get(copy.reportId())))
            .toList();
    others.forEach(copy -> copied.add(copy.year()));
    for (Link link : Ledger.of(ofFiler.get(0).report().filerId(), years, others)) {
      links.computeIfAbsent(link.toYear(), year -> new ArrayList<>()).add(link);
    }
  }

  static List<YearPair> pairs(List<ReportRows> ofFiler, List<OtherCopy> copies) {
    if (ofFiler.isEmpty()) {
      return List.of();
    }
    FilerYears filer = new FilerYears(ofFiler, copies);
    return filer.reports.keySet().stream().map(filer::pair).toList();
  }

  private YearPair pair(int year) {
    ReportRow row = rows.get(year);
    Judgement judgement = judgement(year);
    List<Link> own = links.getOrDefault(year, List.of());
    return new YearPair(
        own.stream().map(link -> LedgerRow.of(link, row.filer())).toList(),
        chains(row, own),
        judgement.anomalies().stream().map(anomaly -> AnomalyRow.of(anomaly, row)).toList(),
        YearsJob.rules(row, judgement));
  }

  private Judgement judgement(int year) {
    Report before = reports.get(year - 1);
    Report now = reports.get(year);
    return before == null
        ? YearFaults.withoutYearBefore(now, Assessor.assess(now.figures()))
        : YearFaults.judge(
            before,
            now,
            Assessor.assess(now.figures()),
            links.getOrDefault(year, List.of()),
            copied.contains(year - 1),
            YearSettings.STANDARD);
  }

  private static List<Chain> chains(ReportRow row, List<Link> links) {
    Map<String, List<Link>> byStock = new TreeMap<>();
    links.forEach(
        link ->
            byStock
                .computeIfAbsent(link.carried() ? "carried" : "in_force", k -> new ArrayList<>())
                .add(link));
    List<Chain> chains = new ArrayList<>();
    byStock.forEach(
        (stock, own) ->
            chains.add(
                new Chain(
                    new Group(
                        row.year() - 1,
                        row.level(),
                        row.kind(),
                        stock,
                        row.provinceCode(),
                        row.province()),
                    ChainIntegrity.ofFiler(own))));
    return chains;
  }
}
