package ogi.anomaly;

import static ogi.report.ReportBuilder.*;

import java.util.ArrayList;
import java.util.List;
import ogi.report.Report;
import ogi.report.ReportBuilder;

/** Reports that show a kind beside the one on the year before. */
final class YearExamples {
  private final List<Examples.Example> list = new ArrayList<>();

  static List<Examples.Example> all() {
    YearExamples examples = new YearExamples();
    examples.years();
    return examples.list;
  }

  /** A report on 2021 and the one on 2022. */
  private void add(AnomalyKind kind, ReportBuilder before, ReportBuilder now) {
    Judgement judged = Examples.judged(before.build(), now.onYear(2022).build());
    list.add(new Examples.Example(kind, judged.anomalies()));
  }

  private void years() {
    add(
        AnomalyKind.CARRY_BREAK,
        aReport().people("carried_out", 7),
        aReport().people("carried_in", 5));
    add(
        AnomalyKind.STOCK_FLOW,
        aReport().documents("normative_documents", 0, 0, 48),
        aReport().documents("normative_documents", 5, 2, 40));
    ReportBuilder revised = aReport().people("carried_out", 7);
    Report carried = aReport().people("carried_in", 5).onYear(2022).build();
    list.add(
        new Examples.Example(
            AnomalyKind.CARRY_REVISION,
            Examples.judged(
                    revised.build(), carried, Examples.copy(aReport().people("carried_out", 5)))
                .anomalies()));
    add(
        AnomalyKind.GROWTH,
        aReport().allGranted(30),
        aReport().allGranted(34).says("全年收到政府信息公开申请34件，同比增长21.4%。"));
    add(AnomalyKind.FORM_BREAK, anOldReport().onYear(2021), aReport());
    add(AnomalyKind.VANISH_OR_APPEAR, aReport().with(LICENSING, 2984), aReport());
    add(
        AnomalyKind.SCOPE_SWITCH,
        aReport().with(LICENSING, 10).with(PENALTIES, 4).with(COERCION, 2).allGranted(3),
        aReport().with(LICENSING, 900).with(PENALTIES, 800).with(COERCION, 70).allGranted(90));
  }
}
