package ogi.jobs.compare;

import java.util.List;
import ogi.compare.RankSettings;
import ogi.compare.peers.PeerGroups;
import ogi.compare.roster.Roster;
import ogi.jobs.Rows;
import ogi.table.compared.AbsentRow;
import ogi.table.compared.CoverageRow;
import ogi.table.compared.InequalityRow;
import ogi.table.compared.MoveRow;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.SeriesRow;
import ogi.table.compared.TotalRow;
import ogi.table.compared.TrendRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.ReportRows;

/** Reports → coverage, totals, ranks and series. Spark groups, the functions of a group decide. */
public final class CompareJob {
  private final Metrics metrics;
  private final Roster roster;
  private final PeerGroups among;

  /**
   * @param metrics what is compared
   * @param roster who should report
   * @param among whom bodies are ranked
   */
  public CompareJob(Metrics metrics, Roster roster, PeerGroups among) {
    this.metrics = metrics;
    this.roster = roster;
    this.among = among;
  }

  /**
   * The tables of {@code compared}.
   *
   * @param documents of the run, superseded ones among them
   * @param coverage who is there and who is absent, kept
   */
  public Compared run(
      Rows<ReportRows> reports, Rows<DocumentRow> documents, Rows<Attendance.Tables> coverage) {
    Metrics registry = metrics;
    Roster expected = roster;
    PeerGroups ranked = among;
    Rows<Reading> readings = Readings.of(reports, registry).keep();
    Rows<PeerTables.Held> peers =
        readings
            .and(EarlierVersions.readings(reports, documents, registry))
            .groups(
                reading -> reading.key().peers(),
                group -> List.of(peers(group, registry.plan(), expected, rules(ranked))))
            .keep();
    Rows<SeriesTables> series =
        readings
            .flatMap(r -> r.key().filer().placed() ? List.of(r) : List.<Reading>of())
            .groups(
                r -> r.key().filerId(), group -> List.of(SeriesTables.of(group, registry.plan())))
            .keep();
    return new Compared(
        coverage.flatMap(Attendance.Tables::coverage),
        coverage.flatMap(Attendance.Tables::absent),
        peers.flatMap(PeerTables.Held::totals),
        peers.flatMap(PeerTables.Held::ranks),
        peers.flatMap(PeerTables.Held::provinceRanks),
        series.flatMap(SeriesTables::series),
        series.flatMap(SeriesTables::trends).groups(TrendRow::family, TrendRow::judged),
        peers.flatMap(PeerTables.Held::moves),
        peers.flatMap(PeerTables.Held::inequality));
  }

  private static PeerTables.Held peers(
      List<Reading> group, CellPlan plan, Roster roster, RankRules rules) {
    PeerTables.Held tables = new PeerTables.Held();
    Areas areas = new Areas(roster, plan.residents());
    PeerGroup.compare(group, plan, rules, areas, tables);
    return tables;
  }

  static RankRules rules(PeerGroups among) {
    return new RankRules(RankSettings.standard(), among);
  }

  /** The tables of {@code compared}, each in any order. */
  public record Compared(
      Rows<CoverageRow> coverage,
      Rows<AbsentRow> absent,
      Rows<TotalRow> totals,
      Rows<RankRow> ranks,
      Rows<ProvinceRankRow> provinceRanks,
      Rows<SeriesRow> series,
      Rows<TrendRow> trends,
      Rows<MoveRow> moves,
      Rows<InequalityRow> inequality) {}
}
