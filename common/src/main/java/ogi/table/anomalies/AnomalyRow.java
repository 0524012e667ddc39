package ogi.table.anomalies;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import ogi.anomaly.Anomaly;
import ogi.anomaly.AnomalyKind;
import ogi.anomaly.Stake;
import ogi.override.Decision;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;
import ogi.table.normalised.ReportRow;

/** One finding: a question to a filer or to us, not a verdict. */
public record AnomalyRow(
    @Column(
            order = 6,
            zh = "异常编号",
            meaning = "stable across runs, so that an office's decision survives a new run")
        String anomalyId,
    @Column(order = 3, zh = "异常代码", meaning = "entry of the catalogue that leads, for instance A01")
        String code,
    @Column(zh = "异常名称", meaning = "its Chinese name") String name,
    @Column(zh = "关联代码", meaning = "further entries that the same cause shows")
        List<String> related,
    @Column(
            order = 1,
            zh = "严重程度",
            meaning =
                "S1: figure unusable until settled; S2: to be explained or corrected; S3: note")
        String severity,
    @Column(zh = "归责", meaning = "filer, extraction, plausibility or ours") String fault,
    @Column(order = 4, zh = "单位编号", meaning = "id of the filer, if known") String filerId,
    @Column(zh = "填报单位", meaning = "name of the filer, if known") String filer,
    @Column(zh = "年份", unit = "year", meaning = "calendar year reported on, if known") Integer year,
    @Column(order = 5, zh = "报告编号", meaning = "id of the report") String reportId,
    @Column(zh = "涉及指标", meaning = "ids of the cells to look at, in printed order")
        List<String> cells,
    @Column(zh = "涉及勾稽", meaning = "ids of the broken sums, in the order of the form")
        List<String> sums,
    @Column(zh = "原值", meaning = "what is printed") String found,
    @Column(zh = "应为", meaning = "what would agree; empty when nothing can be proposed")
        String expected,
    @Column(
            zh = "差额",
            meaning = "found minus expected; of broken sums left minus right of the worst")
        BigDecimal difference,
    @Column(
            zh = "影响程度",
            unit = "share",
            meaning = "absolute difference over all requests in hand; 0 without difference")
        double materiality,
    @Column(
            zh = "q值",
            meaning =
                "least share of false findings at which it is found (Benjamini and Hochberg; the"
                    + " family are all tests of the kind in the stratum, of all its figures; of E04"
                    + " those among peers and those of a filer's own years are two); empty where it"
                    + " is no test")
        Double qValue,
    @Column(
            zh = "涉及合计",
            meaning =
                "cell of the published figure that the finding touches most; empty when it touches"
                    + " none or there is no stratum")
        String impactOn,
    @Column(
            zh = "占合计比重",
            unit = "share",
            meaning =
                "the report's figure over the stratum's total of that figure in the nation; empty"
                    + " like impact_on")
        Double impactTotals,
    @Column(
            order = 2,
            zh = "影响合计等级",
            meaning =
                "what is at stake in the totals: 1 a tenth of the stratum's total and more, 2 a"
                    + " hundredth, 3 a thousandth, 4 less, 5 no total; within a severity, which says"
                    + " what a finding does to the ranks, the list has the greatest stake first")
        int impactClass,
    @Column(zh = "对排名的影响", meaning = "unranked, marked or none") String impact,
    @Column(zh = "说明", meaning = "the finding in Chinese") String sentenceZh,
    @Column(zh = "英文说明", meaning = "the finding in English") String sentenceEn,
    @Column(
            zh = "处理建议",
            meaning =
                "return, query, re_extract, note, deduce, merge, exclude, urge, recompute or"
                    + " refuse")
        String action,
    @Column(
            zh = "处理状态",
            meaning = "open until an office decides: confirmed, dismissed or corrected")
        String status,
    @Column(zh = "处理意见", meaning = "the office's words with its decision") String decisionNote,
    @Column(zh = "人工核定项", meaning = "what an office settled of the report: filer, level, year …")
        List<String> overridden)
    implements TableRow {

  private static final int NO_TOTAL = 5;

  /** The finding about a report, its share of the totals not yet known. */
  public static AnomalyRow of(Anomaly anomaly, ReportRow report) {
    return of(anomaly, report.filer(), report.overridden());
  }

  /** A finding about a body that has no report. */
  public static AnomalyRow ofAbsent(Anomaly anomaly, String filer) {
    return of(anomaly, filer, List.of());
  }

  /** The same from what of the report's row it needs. */
  public static AnomalyRow of(Anomaly anomaly, String filer, List<String> overridden) {
    return new AnomalyRow(
        anomaly.anomalyId(),
        anomaly.code(),
        anomaly.kind().nameZh(),
        anomaly.related().stream().map(AnomalyKind::code).toList(),
        anomaly.severity().key(),
        anomaly.fault().key(),
        anomaly.filerId().orElse(null),
        filer,
        anomaly.year().orElse(null),
        anomaly.reportId(),
        anomaly.cells(),
        anomaly.sums(),
        anomaly.found(),
        anomaly.expected(),
        Amounts.fit(anomaly.difference()),
        anomaly.materiality(),
        Amounts.ratio(anomaly.qValue()),
        null,
        null,
        NO_TOTAL,
        anomaly.impact().key(),
        anomaly.sentenceZh(),
        anomaly.sentenceEn(),
        anomaly.action().key(),
        anomaly.status().key(),
        null,
        overridden);
  }

  /** The finding with what it touches of the totals. */
  public AnomalyRow weighed(Stake stake) {
    return with(
        related, severity, stake.cell(), stake.share(), stake.rung(), impact, status, decisionNote);
  }

  /**
   * The finding with another one of the same cause: it takes over its kinds, and of severity, mark
   * in the ranks and stake the heavier.
   */
  AnomalyRow with(AnomalyRow same) {
    TreeSet<String> codes = new TreeSet<>(related);
    codes.add(same.code);
    codes.addAll(same.related);
    codes.remove(code);
    boolean graver = same.severity.compareTo(severity) < 0;
    AnomalyRow stake = same.impactClass < impactClass ? same : this;
    return with(
        List.copyOf(codes),
        graver ? same.severity : severity,
        stake.impactOn,
        stake.impactTotals,
        stake.impactClass,
        Anomaly.Impact.heavier(impact, same.impact),
        status,
        decisionNote);
  }

  /** The finding with what an office decided about it. */
  public AnomalyRow decided(Decision decision) {
    return with(
        related,
        severity,
        impactOn,
        impactTotals,
        impactClass,
        impact,
        decision.status(),
        decision.note());
  }

  private AnomalyRow with(
      List<String> codes,
      String grade,
      String on,
      Double share,
      int rung,
      String mark,
      String decided,
      String words) {
    return new AnomalyRow(
        anomalyId,
        code,
        name,
        codes,
        grade,
        fault,
        filerId,
        filer,
        year,
        reportId,
        cells,
        sums,
        found,
        expected,
        difference,
        materiality,
        qValue,
        on,
        share,
        rung,
        mark,
        sentenceZh,
        sentenceEn,
        action,
        decided,
        words,
        overridden);
  }
}
