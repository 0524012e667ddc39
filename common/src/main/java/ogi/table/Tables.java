package ogi.table;

import java.util.List;
import java.util.Optional;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.ChainIntegrityRow;
import ogi.table.anomalies.LedgerRow;
import ogi.table.anomalies.RepairRow;
import ogi.table.anomalies.RuleSummaryRow;
import ogi.table.compared.AbsentRow;
import ogi.table.compared.CoverageRow;
import ogi.table.compared.InequalityRow;
import ogi.table.compared.MoveRow;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.SeriesRow;
import ogi.table.compared.TotalRow;
import ogi.table.compared.TrendRow;
import ogi.table.normalised.CheckRow;
import ogi.table.normalised.ClaimRow;
import ogi.table.normalised.DocumentRow;
import ogi.table.normalised.FigureRow;
import ogi.table.normalised.LongFigureRow;
import ogi.table.normalised.NoteRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.SentenceRow;

/** Every table that a run may hold. */
public final class Tables {
  public static final String NORMALISED = "normalised";
  public static final String COMPARED = "compared";
  public static final String ANOMALIES = "anomalies";

  public static final Table<DocumentRow> DOCUMENTS =
      table(NORMALISED, "documents", "文档", "input document", DocumentRow.class, false);
  public static final Table<ReportRow> REPORTS =
      table(NORMALISED, "reports", "报告", "report in use", ReportRow.class, true);
  public static final Table<FigureRow> FIGURES =
      table(
          NORMALISED,
          "figures",
          "数据",
          "report, all its figures side by side",
          FigureRow.class,
          true);
  public static final Table<NoteRow> NOTES =
      table(NORMALISED, "notes", "识读说明", "decision of the reader", NoteRow.class, true);
  public static final Table<CheckRow> CHECKS =
      table(NORMALISED, "checks", "勾稽核对", "sum of a report", CheckRow.class, true);

  public static final Table<SentenceRow> SENTENCES =
      table(NORMALISED, "sentences", "文字部分", "line of a report's prose", SentenceRow.class, true);

  public static final Table<ClaimRow> CLAIMS =
      table(NORMALISED, "claims", "文字所述数据", "figure that the prose claims", ClaimRow.class, true);

  public static final Table<CoverageRow> COVERAGE =
      table(
          COMPARED, "coverage", "报送覆盖", "year, province, level and kind", CoverageRow.class, false);
  public static final Table<AbsentRow> ABSENT =
      table(
          COMPARED,
          "absent",
          "未报单位",
          "expected filer without a report, and year",
          AbsentRow.class,
          false);
  public static final Table<TotalRow> TOTALS =
      table(
          COMPARED,
          "totals",
          "汇总",
          "year, province, level, kind, scope and metric",
          TotalRow.class,
          false);
  public static final Table<RankRow> RANKS =
      table(COMPARED, "ranks", "单位排名", "filer and metric in its stratum", RankRow.class, false);
  public static final Table<ProvinceRankRow> PROVINCE_RANKS =
      table(
          COMPARED,
          "province_ranks",
          "省份排名",
          "province, stratum and metric",
          ProvinceRankRow.class,
          false);
  public static final Table<SeriesRow> SERIES =
      table(COMPARED, "series", "年度序列", "filer, metric and year", SeriesRow.class, false);
  public static final Table<TrendRow> TRENDS =
      table(
          COMPARED,
          "trends",
          "年度趋势",
          "unbroken stretch of a series with five points",
          TrendRow.class,
          false);
  public static final Table<MoveRow> MOVES =
      table(
          COMPARED,
          "moves",
          "变动分解",
          "year after another, area, level, kind, scope and metric",
          MoveRow.class,
          false);
  public static final Table<InequalityRow> INEQUALITY =
      table(
          COMPARED,
          "inequality",
          "省间与省内差异",
          "year, level, kind, scope and quotient by residents or cases",
          InequalityRow.class,
          false);

  public static final Table<AnomalyRow> ANOMALY_LIST =
      table(ANOMALIES, "anomalies", "异常", "finding", AnomalyRow.class, false);
  public static final Table<RepairRow> REPAIRS =
      table(
          ANOMALIES,
          "repairs",
          "修正方案",
          "explanation of a broken report, or deduction",
          RepairRow.class,
          false);
  public static final Table<LedgerRow> LEDGER =
      table(ANOMALIES, "ledger", "年度衔接", "filer, link of years and stock", LedgerRow.class, false);
  public static final Table<ChainIntegrityRow> CHAIN_INTEGRITY =
      table(
          ANOMALIES,
          "chain_integrity",
          "年度衔接率",
          "pair of years, level, kind, stock and province",
          ChainIntegrityRow.class,
          false);
  public static final Table<RuleSummaryRow> RULE_SUMMARY =
      table(ANOMALIES, "rule_summary", "规则汇总", "rule and stratum", RuleSummaryRow.class, false);

  /** What {@code ogi export RUN normalised/figures} gives; not stored. */
  public static final Table<LongFigureRow> FIGURES_LONG =
      table(NORMALISED, "figures", "数据（长表）", "cell of a report", LongFigureRow.class, false);

  private Tables() {}

  /** All stored tables, in the order of the data's way. */
  public static List<Table<?>> all() {
    return List.of(
        DOCUMENTS,
        REPORTS,
        FIGURES,
        NOTES,
        CHECKS,
        SENTENCES,
        CLAIMS,
        COVERAGE,
        ABSENT,
        TOTALS,
        RANKS,
        PROVINCE_RANKS,
        SERIES,
        TRENDS,
        MOVES,
        INEQUALITY,
        ANOMALY_LIST,
        REPAIRS,
        LEDGER,
        CHAIN_INTEGRITY,
        RULE_SUMMARY);
  }

  /** The tables of one folder. */
  public static List<Table<?>> of(String folder) {
    return all().stream()
        .filter(table -> table.folder().equals(folder))
        .<Table<?>>map(t -> t)
        .toList();
  }

  /** The table of that path, for instance {@code compared/totals}. */
  public static Optional<Table<?>> find(String path) {
    return all().stream().filter(t -> t.path().equals(path)).<Table<?>>map(t -> t).findFirst();
  }

  private static <T extends Record & TableRow> Table<T> table(
      String folder, String name, String zh, String rowPer, Class<T> type, boolean byYear) {
    return new Table<>(folder, name, zh, rowPer, new Shape<>(type), byYear);
  }
}
