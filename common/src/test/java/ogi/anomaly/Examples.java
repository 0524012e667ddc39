package ogi.anomaly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.check.Assessor;
import ogi.ledger.Copy;
import ogi.ledger.Ledger;
import ogi.ledger.Link;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.version.FigurePrint;

/** For every kind that is looked for, the smallest reports that show it. */
final class Examples {
  /**
   * @param kind what it shows
   * @param findings all that is found
   */
  record Example(AnomalyKind kind, List<Anomaly> findings) {
    /** The finding that names the kind, as leading or related. */
    Anomaly finding() {
      return findings.stream()
          .filter(anomaly -> anomaly.codes().contains(kind.code()))
          .findFirst()
          .orElseThrow(() -> new AssertionError(kind + " is not found"));
    }
  }

  static final String GENERIC = "要进一步提高认识，不断加强领导，完善制度，细化措施，确保工作落到实处。";

  private Examples() {}

  static List<Example> all() {
    List<Example> all = new ArrayList<>(TableExamples.all());
    all.addAll(WordExamples.all());
    all.addAll(PlausibilityExamples.all());
    all.addAll(YearExamples.all());
    all.addAll(SourceExamples.all());
    PeerExamples.all().forEach(all::add);
    return List.copyOf(all);
  }

  /** What one report shows. */
  static Example example(AnomalyKind kind, Report report) {
    return new Example(kind, ReportFaults.find(report, Assessor.assess(report.figures())));
  }

  static Judgement judged(Report before, Report now, Copy... copies) {
    List<Link> links = Ledger.of("a", List.of(year(before), year(now)), List.of(copies));
    return YearFaults.judge(
        before,
        now,
        Assessor.assess(now.figures()),
        links,
        copies.length > 0,
        YearSettings.STANDARD);
  }

  /** Another copy of the report on 2021. */
  static Copy copy(ReportBuilder report) {
    Map<String, BigDecimal> figures = new TreeMap<>();
    for (String part : FigurePrint.of(report.build().figures()).parts()) {
      int at = part.indexOf('=');
      figures.put(part.substring(0, at), new BigDecimal(part.substring(at + 1)));
    }
    return new Copy(2021, "http://a.example/2021", figures);
  }

  private static Ledger.Year year(Report report) {
    return new Ledger.Year(report.year().orElseThrow(), report.reportId(), report.figures());
  }

  /** Requests of natural persons that were refused for two reasons. */
  static ReportBuilder refused(ReportBuilder report, long byLaw, long internal) {
    return report
        .people("new", byLaw + internal)
        .people("refused_by_law", byLaw)
        .people("refused_internal", internal)
        .people("concluded", byLaw + internal);
  }
}
