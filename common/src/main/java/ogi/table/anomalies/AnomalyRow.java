package ogi.table.anomalies;

import java.math.BigDecimal;
import java.util.List;
import ogi.anomaly.Anomaly;
import ogi.anomaly.AnomalyKind;
import ogi.override.Decision;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;
import ogi.table.normalised.ReportRow;

/** One finding: a question to a filer or to us, not a verdict. */
public record AnomalyRow(
    @Column(
            order = 5,
            zh = "异常编号",
            meaning = "stable across runs, so that an office's decision survives a new run")
        String anomalyId,
    @Column(order = 2, zh = "异常代码", meaning = "entry of the catalogue that leads, for instance A01")
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
    @Column(order = 3, zh = "单位编号", meaning = "id of the filer, if known") String filerId,
    @Column(zh = "填报单位", meaning = "name of the filer, if known") String filer,
    @Column(zh = "年份", unit = "year", meaning = "calendar year reported on, if known") Integer year,
    @Column(order = 4, zh = "报告编号", meaning = "id of the report") String reportId,
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

  public static AnomalyRow of(Anomaly anomaly, ReportRow report) {
    return of(anomaly, report.filer(), report.overridden());
  }

  /** A finding about a body that has no report. */
  public static AnomalyRow ofAbsent(Anomaly anomaly, String filer) {
    return of(anomaly, filer, List.of());
  }

  private static AnomalyRow of(Anomaly anomaly, String filer, List<String> overridden) {
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
        anomaly.impact().key(),
        anomaly.sentenceZh(),
        anomaly.sentenceEn(),
        anomaly.action().key(),
        anomaly.status().key(),
        null,
        overridden);
  }

  /** The finding with what an office decided about it. */
  public AnomalyRow decided(Decision decision) {
    return new AnomalyRow(
        anomalyId,
        code,
        name,
        related,
        severity,
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
        impact,
        sentenceZh,
        sentenceEn,
        action,
        decision.status(),
        decision.note(),
        overridden);
  }
}
