package ogi.anomaly;

import static ogi.report.ReportBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.report.ReportBuilder;

/** Reports whose words show a kind: their identity, and what the prose claims. */
final class WordExamples {
  private final List<Examples.Example> list = new ArrayList<>();

  static List<Examples.Example> all() {
    WordExamples examples = new WordExamples();
    examples.identity();
    examples.narrative();
    return examples.list;
  }

  private void add(AnomalyKind kind, UnaryOperator<ReportBuilder> change) {
    list.add(Examples.example(kind, change.apply(aReport()).build()));
  }

  private void identity() {
    add(AnomalyKind.YEAR_CONFLICT, r -> r.says("统计期限自2020年1月1日起至2020年12月31日止。"));
    add(AnomalyKind.STALE_BASIS, r -> r.says("根据国办公开办函〔2019〕60号编制。"));
    add(
        AnomalyKind.SCOPE_UNCLEAR,
        r ->
            r.of(Level.COUNTY, Kind.GOVERNMENT, Scope.UNKNOWN, "甲县").titled("甲县2021年政府信息公开工作年度报告"));
    add(AnomalyKind.BOILERPLATE, r -> r.says(Examples.GENERIC.repeat(6)));
    add(AnomalyKind.FOREIGN_OUTLINE, r -> r.says("四、收费及减免情况"));
  }

  private void narrative() {
    // 长春市退役军人事务局 2023: 2 in the text, 3 in the table.
    add(AnomalyKind.REQUESTS, r -> r.allGranted(3).says("全年收到政府信息公开申请2件。"));
    // 上海市人民政府办公厅 2019: one column taken for the total.
    add(AnomalyKind.OUTCOMES, r -> r.allGranted(275).says("对申请予以公开258件。"));
    // 西柳镇 2023.
    add(
        AnomalyKind.DOCUMENTS,
        r -> r.documents("normative_documents", 4, 0, 32).says("全年制发行政规范性文件0件。"));
    add(
        AnomalyKind.PERCENT,
        r -> Counterexamples.shanghai(r).says("收到政府信息公开申请805件，予以公开258件，占33.9%。"));
    add(AnomalyKind.PARTS_EXCEED_WHOLE, r -> r.says("公开信息115条，其中文件90条，解读39条。"));
    add(AnomalyKind.NONE_CLAIM, r -> r.allGranted(3).says("全年未收到政府信息公开申请。"));
    // 宿迁市 2025.
    add(AnomalyKind.FEE_TEXT, r -> r.says("六", "收取信息处理费380元。"));
    add(
        AnomalyKind.OUTCOMES_INCOMPLETE,
        r ->
            r.people("new", 10)
                .people("granted", 4)
                .people("partly_granted", 2)
                .people("unavailable_not_held", 3)
                .people("other_other", 1)
                .people("concluded", 10)
                .says("政府信息公开申请中予以公开4件，部分公开2件，无法提供3件。"));
  }
}
