package ogi.anomaly;

import static ogi.report.ReportBuilder.LICENSING;
import static ogi.report.ReportBuilder.PENALTIES;
import static ogi.report.ReportBuilder.aReport;

import java.util.List;
import java.util.Optional;
import ogi.anomaly.Examples.Example;
import ogi.filer.Filer;
import ogi.filer.FilerCorrection;
import ogi.region.Gazetteer;
import ogi.report.ReportBuilder;
import ogi.version.FigurePrint;
import ogi.version.Print;

/**
 * Examples of what only other copies, addresses or the roster show; names of bodies are made up.
 */
final class SourceExamples {
  private SourceExamples() {}

  static List<Example> all() {
    return List.of(
        new Example(
            AnomalyKind.DUPLICATE,
            SourceFaults.find(
                source("http://www.dazu.gov.cn/t20220331_1.html", "", "http://a.example/1"),
                SourceFaults.DEADLINE)),
        new Example(
            AnomalyKind.HOST_MISMATCH,
            SourceFaults.find(
                source("http://www.hefei.gov.cn/xxgk/1.html", ""), SourceFaults.DEADLINE)),
        new Example(
            AnomalyKind.LATE,
            SourceFaults.find(
                source("http://www.dazu.gov.cn/t20220401_1.html", "2022-05-01"),
                SourceFaults.DEADLINE)),
        new Example(
            AnomalyKind.NOT_FILED,
            List.of(AbsenceFaults.of("500111-government", "重庆市大足区人民政府", 2021, true))),
        new Example(AnomalyKind.CONFLICTING_COPIES, List.of(conflict())),
        new Example(
            AnomalyKind.COPY_OF_LAST_YEAR,
            List.of(CopyFaults.lastYear(print(2021), print(2020)).orElseThrow())),
        new Example(AnomalyKind.COPY_OF_OTHER_FILER, List.of(ofOther())));
  }

  /** A report of 大足区 on 2021 with the address that it was collected from. */
  static SourceFaults.Source source(String url, String retrieved, String... copies) {
    Filer filer =
        FilerCorrection.government(Gazetteer.standard().findByCode("500111").orElseThrow());
    return new SourceFaults.Source(
        aReport().build().reportId(),
        Optional.of(filer),
        Optional.of(2021),
        url,
        retrieved,
        List.of(copies));
  }

  /** A report with figures that no two bodies have by chance. */
  static ReportBuilder busy() {
    return aReport()
        .allGranted(137)
        .disputes("review", 5, 2, 1, 3)
        .with(LICENSING, 23_914)
        .with(PENALTIES, 4711);
  }

  private static Print print(int year) {
    return Print.of(busy().onYear(year).build());
  }

  private static Anomaly conflict() {
    ReportBuilder used = aReport().with(LICENSING, 12).with(PENALTIES, 7);
    FigurePrint other =
        FigurePrint.of(aReport().with(LICENSING, 21).with(PENALTIES, 7).build().figures());
    FigurePrint figures = FigurePrint.of(used.build().figures());
    return CopyFaults.conflict(Print.of(used.build()), figures, "http://a.example/1", other)
        .orElseThrow();
  }

  private static Anomaly ofOther() {
    Print one = print(2021);
    Print other =
        new Print("r2", "990202-government", "乙县人民政府", "990202", 2021, one.figures(), one.text());
    return CopyFaults.otherFiler(one, other).orElseThrow();
  }
}
