package ogi.anomaly;

import static ogi.report.ReportBuilder.LICENSING;
import static ogi.report.ReportBuilder.PENALTIES;
import static ogi.report.ReportBuilder.aReport;

import java.util.List;
import java.util.Optional;
import ogi.anomaly.Counterexamples.Counterexample;
import ogi.anomaly.Examples.Example;
import ogi.anomaly.SourceFaults.Source;
import ogi.filer.Filer;
import ogi.filer.FilerCorrection;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.region.Gazetteer;
import ogi.report.ReportBuilder;
import ogi.version.FigurePrint;
import ogi.version.Print;

/** Kinds that show in documents, other reports and the roster: where they are, and where not. */
final class SourceExamples {
  private static final String IN_TIME = "http://www.dazu.gov.cn/zwgk/202203/t20220331_1.html";

  /** 衡东县杨林镇 published its report on 2023 on 26 March 2024. */
  private static final String YANGLIN = "http://town.example/content/2024/3/26/1.html";

  private SourceExamples() {}

  static List<Example> all() {
    return List.of(
        found(
            AnomalyKind.DUPLICATE,
            source(government("500111"), 2021, IN_TIME, "http://b.example/1")),
        new Example(AnomalyKind.CONFLICTING_COPIES, conflict(21).stream().toList()),
        new Example(AnomalyKind.COPY_OF_LAST_YEAR, lastYear(137).stream().toList()),
        new Example(AnomalyKind.COPY_OF_OTHER_FILER, otherFiler(137).stream().toList()),
        found(
            AnomalyKind.HOST_MISMATCH,
            source(government("330803"), 2021, "http://dj.longwan.gov.cn/1.html")),
        found(AnomalyKind.LATE, source(town(), 2023, YANGLIN)),
        new Example(
            AnomalyKind.NOT_FILED,
            List.of(AbsenceFaults.of("500111-government", "重庆市大足区人民政府", 2021, true))));
  }

  static List<Counterexample> counterexamples() {
    Source plain = source(government("500111"), 2021, IN_TIME);
    return List.of(
        told(AnomalyKind.DUPLICATE, plain),
        unfound(AnomalyKind.CONFLICTING_COPIES, conflict(12)),
        unfound(AnomalyKind.COPY_OF_LAST_YEAR, lastYear(99)),
        unfound(AnomalyKind.COPY_OF_OTHER_FILER, otherFiler(99)),
        told(AnomalyKind.HOST_MISMATCH, plain),
        told(AnomalyKind.LATE, plain),
        new Counterexample(
            AnomalyKind.NOT_FILED,
            AbsenceFaults.summary(1, 0, 0, 1).holds() == 1 ? Verdict.HOLDS : Verdict.BROKEN));
  }

  private static Example found(AnomalyKind kind, Source source) {
    return new Example(kind, SourceFaults.judge(source).anomalies());
  }

  private static Counterexample told(AnomalyKind kind, Source source) {
    return new Counterexample(kind, SourceFaults.judge(source).verdicts().get(kind));
  }

  private static Counterexample unfound(AnomalyKind kind, Optional<Anomaly> found) {
    return new Counterexample(kind, found.isEmpty() ? Verdict.HOLDS : Verdict.BROKEN);
  }

  private static Source source(Filer filer, int year, String url, String... copies) {
    return new Source("r1", Optional.of(filer), Optional.of(year), url, "", List.of(copies));
  }

  private static Filer government(String code) {
    return FilerCorrection.government(Gazetteer.standard().findByCode(code).orElseThrow());
  }

  private static Filer town() {
    return new Filer(
        "430424-government-杨林镇",
        "衡阳市衡东县杨林镇",
        "430424",
        "衡东县",
        "430000",
        "湖南省",
        Level.TOWNSHIP,
        Kind.GOVERNMENT,
        Scope.OWN);
  }

  /** The copy in use has 12 licensing decisions, the other one so many. */
  private static Optional<Anomaly> conflict(long other) {
    ReportBuilder used = aReport().with(LICENSING, 12).with(PENALTIES, 7);
    FigurePrint there =
        FigurePrint.of(aReport().with(LICENSING, other).with(PENALTIES, 7).build().figures());
    return CopyFaults.conflict(
        Print.of(used.build()),
        FigurePrint.of(used.build().figures()),
        "http://a.example/1",
        there);
  }

  /** Last year's report had so many requests, this year's has 137. */
  private static Optional<Anomaly> lastYear(long before) {
    return CopyFaults.lastYear(
        Print.of(busy(137).onYear(2021).build()), Print.of(busy(before).onYear(2020).build()));
  }

  private static Optional<Anomaly> otherFiler(long ofOther) {
    Print there = Print.of(busy(ofOther).build());
    Print other =
        new Print(
            "r2", "990202-government", "乙县人民政府", "990202", 2021, there.figures(), there.text());
    return CopyFaults.otherFiler(Print.of(busy(137).build()), other);
  }

  private static ReportBuilder busy(long requests) {
    return aReport()
        .allGranted(requests)
        .disputes("review", requests / 20, 2, 1, 3)
        .with(LICENSING, 173 * requests)
        .with(PENALTIES, 31 * requests);
  }
}
