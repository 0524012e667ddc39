package ogi.jobs.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import ogi.filer.Filer;
import ogi.jobs.Rows;
import ogi.jobs.compare.Places;
import ogi.ledger.ChainIntegrity;
import ogi.ledger.Ledger;
import ogi.ledger.Link;
import ogi.table.anomalies.ChainIntegrityRow;
import ogi.table.anomalies.ChainIntegrityRow.Group;
import ogi.table.anomalies.LedgerRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** Reports → what each filer's years hand over to each other, and how well provinces hold. */
public final class LedgerJob {
  private LedgerJob() {}

  /** The tables, each in any order. */
  public record Kept(Rows<LedgerRow> ledger, Rows<ChainIntegrityRow> chains) {}

  /** The links of a filer between two years, of one kind of stock. */
  private record Pair(Group group, ChainIntegrity chain, List<LedgerRow> rows)
      implements Serializable {
    String key() {
      return String.join(
          "|",
          String.valueOf(group.fromYear()),
          group.level(),
          group.kind(),
          group.stock(),
          group.provinceCode());
    }
  }

  /** Follows every filer with a settled place over its years. */
  public static Kept run(Rows<ReportRows> reports) {
    Rows<Pair> pairs =
        reports.flatMap(LedgerJob::known).groups(LedgerJob::filer, LedgerJob::pairs).keep();
    return new Kept(pairs.flatMap(Pair::rows), pairs.groups(Pair::key, LedgerJob::integrity));
  }

  private static List<ReportRows> known(ReportRows rows) {
    boolean known =
        rows.report().year() != null
            && ReportRows.filer(rows.report()).filter(Filer::placed).isPresent();
    return known ? List.of(rows) : List.of();
  }

  private static String filer(ReportRows rows) {
    return rows.report().filerId();
  }

  private static List<Pair> pairs(List<ReportRows> reports) {
    TreeMap<Integer, ReportRow> byYear = new TreeMap<>();
    reports.forEach(rows -> byYear.put(rows.report().year(), rows.report()));
    List<Link> links =
        Ledger.of(
            filer(reports.get(0)),
            reports.stream()
                .map(
                    rows ->
                        new Ledger.Year(
                            rows.report().year(),
                            rows.report().reportId(),
                            rows.toReport().figures()))
                .toList());
    TreeMap<String, List<Link>> groups = new TreeMap<>();
    links.forEach(
        link ->
            groups.computeIfAbsent(link.toYear() + stock(link), k -> new ArrayList<>()).add(link));
    return groups.values().stream().map(group -> pair(group, byYear)).toList();
  }

  private static String stock(Link link) {
    return link.carried() ? "carried" : "in_force";
  }

  private static Pair pair(List<Link> links, TreeMap<Integer, ReportRow> byYear) {
    Link first = links.get(0);
    ReportRow report = byYear.get(first.toYear());
    return new Pair(
        new Group(
            first.fromYear(),
            report.level(),
            report.kind(),
            stock(first),
            report.provinceCode(),
            report.province()),
        ChainIntegrity.ofFiler(links),
        links.stream().map(link -> LedgerRow.of(link, report.filer())).toList());
  }

  private static List<ChainIntegrityRow> integrity(List<Pair> pairs) {
    Group group = pairs.get(0).group();
    return List.of(
        ChainIntegrityRow.of(
            new Group(
                group.fromYear(),
                group.level(),
                group.kind(),
                group.stock(),
                group.provinceCode(),
                Places.name(group.provinceCode())),
            pairs.stream().map(Pair::chain).reduce(ChainIntegrity::plus).orElseThrow()));
  }
}
