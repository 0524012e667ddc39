package ogi.anomaly;

import static ogi.report.ReportBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ogi.filer.Level;
import ogi.report.ReportBuilder;

/** Reports whose figures are hard to believe beside each other. */
final class PlausibilityExamples {
  private final List<Examples.Example> list = new ArrayList<>();

  static List<Examples.Example> all() {
    PlausibilityExamples examples = new PlausibilityExamples();
    examples.plausibility();
    return examples.list;
  }

  private void add(AnomalyKind kind, UnaryOperator<ReportBuilder> change) {
    list.add(Examples.example(kind, change.apply(aReport()).build()));
  }

  private void plausibility() {
    add(AnomalyKind.ALL_ZERO, r -> r);
    // 桃江县松木塘镇 2022.
    add(AnomalyKind.RULE_POWER, r -> r.of(Level.TOWNSHIP).documents("regulations", 2, 0, 2));
    // 西塞山区 2021.
    add(AnomalyKind.STOCK_EQUALS_FLOW, r -> r.documents("normative_documents", 29, 0, 29));
    add(AnomalyKind.OPENING_STOCK, r -> r.documents("normative_documents", 9, 0, 4));
    // 西塞山区 2021.
    add(
        AnomalyKind.DISPUTES_OVER_DECISIONS,
        r -> r.allGranted(11).disputes("review", 0, 2, 0, 0).disputes("direct_suit", 21, 2, 0, 0));
    add(AnomalyKind.DISPUTES_WITHOUT_ADVERSE, r -> r.allGranted(30).disputes("review", 2, 0, 0, 0));
    // 重庆市大足区人民政府 2021.
    add(
        AnomalyKind.CORRECTION_OUTLIER,
        r -> r.allGranted(300).disputes("direct_suit", 0, 10, 7, 1));
    // 重庆市大足区人民政府 2021, times ten thousand.
    add(AnomalyKind.UNIT_OF_FEE, r -> r.with(FEES, "248820000"));
    add(AnomalyKind.COERCION_OVER_PENALTIES, r -> r.with(COERCION, 5).with(PENALTIES, 3));
    // 四平市 2022: 2 of research and 1 of public interest among 8.
    add(AnomalyKind.APPLICANT_MIX, r -> siping(siping(siping(r, "new"), "granted"), "concluded"));
    add(
        AnomalyKind.BACKLOG,
        r ->
            r.people("new", 20)
                .people("granted", 14)
                .people("concluded", 14)
                .people("carried_out", 6));
    add(
        AnomalyKind.ROUTE,
        r ->
            r.allGranted(90)
                .disputes("suit_after_review", 8, 0, 0, 0)
                .disputes("review", 1, 0, 0, 0));
    // 西塞山区 2021.
    add(AnomalyKind.NO_FEES, r -> r.with(LICENSING, 2984).with(PENALTIES, 6164));
    add(
        AnomalyKind.NOT_DECIDED,
        r -> r.people("new", 40).people("rejected_petition", 40).people("concluded", 40));
  }

  private static ReportBuilder siping(ReportBuilder report, String row) {
    return report
        .with("requests." + row + ".natural_person", 5)
        .with("requests." + row + ".research", 2)
        .with("requests." + row + ".public_interest", 1)
        .with("requests." + row + ".total", 8);
  }
}
