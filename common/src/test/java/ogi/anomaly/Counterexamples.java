package ogi.anomaly;

import static ogi.anomaly.Examples.GENERIC;
import static ogi.anomaly.Examples.copy;
import static ogi.anomaly.Examples.judged;
import static ogi.anomaly.Examples.refused;
import static ogi.report.ReportBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ogi.check.Assessor;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;

/**
 * For every kind a report that comes near it and must not show it; in the words of the source where
 * it is a real one.
 */
final class Counterexamples {
  /**
   * @param kind what it must not show
   * @param verdict what became of the kind
   */
  record Counterexample(AnomalyKind kind, Verdict verdict) {}

  private static final String WHOLE_YEAR = "统计期限自2021年1月1日起至2021年12月31日止。";

  private final List<Counterexample> list = new ArrayList<>();

  static List<Counterexample> all() {
    Counterexamples all = new Counterexamples();
    all.identities();
    all.cells();
    all.layout();
    all.identity();
    all.narrative();
    all.years();
    all.documents();
    all.plausibility();
    PeerCounterexamples.all().forEach(all.list::add);
    return List.copyOf(all.list);
  }

  private void holds(AnomalyKind kind, UnaryOperator<ReportBuilder> change) {
    holds(kind, change.apply(aReport()).build());
  }

  private void holds(AnomalyKind kind, Report report) {
    Judgement judgement =
        ReportFaults.judge(report, Assessor.assess(report.figures()), Plausibility.STANDARD);
    list.add(new Counterexample(kind, judgement.verdicts().get(kind)));
  }

  private void holds(AnomalyKind kind, ReportBuilder before, ReportBuilder now) {
    Judgement judgement = judged(before.build(), now.onYear(2022).build());
    list.add(new Counterexample(kind, judgement.verdicts().get(kind)));
  }

  private void identities() {
    holds(AnomalyKind.BALANCE, r -> r.allGranted(197));
    holds(AnomalyKind.RESULT_SUM, r -> refused(r, 3, 2));
    holds(AnomalyKind.ROW_SUM, r -> r.allGranted(9));
    holds(AnomalyKind.TOTAL_ROW_ZERO, r -> r.people("new", 3).people("carried_out", 3));
    holds(AnomalyKind.REVIEW_SUM, r -> r.allGranted(197).disputes("direct_suit", 0, 10, 7, 1));
    // 万州区规划和自然资源局 2020: the change of a year may be below zero.
    holds(AnomalyKind.NEGATIVE, anOldReport().with("disclosure.licensing.change", -2).build());
    holds(AnomalyKind.NON_INTEGER, r -> r.with(FEES, "43.788"));
    holds(
        AnomalyKind.SUBTOTAL,
        r -> refused(r, 3, 2).noted(NoteKind.EXTRA_ROW, "（三）不予公开小计 | 5 | 0 | 0 | 0 | 0 | 0 | 5"));
    holds(
        AnomalyKind.OFFSETTING,
        r ->
            r.allGranted(9).with("requests.new.natural_person", 7).with("requests.new.company", 3));
  }

  private void cells() {
    holds(AnomalyKind.MISSING_CELL, r -> r.without(State.BLANK, LICENSING));
    holds(
        AnomalyKind.TRUNCATED_GRID,
        r -> r.without(State.ABSENT, "requests.new.total", "requests.granted.total"));
    holds(AnomalyKind.BLANK_FOR_ZERO, r -> r.marked(State.PLACEHOLDER, FEES, "/"));
    holds(AnomalyKind.PLACEHOLDER, r -> r.without(State.BLANK, LICENSING));
    holds(AnomalyKind.DIGITS_LOST, r -> r.says(WHOLE_YEAR));
    holds(AnomalyKind.NUMBERS_LOST, r -> r.allWithout(State.ABSENT, "disputes.review."));
    holds(
        AnomalyKind.TOTAL_COLUMN_BLANK,
        r -> r.allGranted(9).without(State.BLANK, "requests.granted.total"));
    holds(
        AnomalyKind.DETAIL_BLANK,
        r -> r.allGranted(9).without(State.BLANK, "requests.granted.natural_person"));
  }

  private void layout() {
    holds(AnomalyKind.MISSING_LABEL, r -> r.noted(NoteKind.LABEL_VARIANT, "本年发件"));
    holds(AnomalyKind.SHIFTED_ROW, r -> r.noted(NoteKind.ROW_WITHOUT_LABEL, "by order"));
    holds(AnomalyKind.UNIT_IN_CELL, r -> r.with(FEES, "43.788"));
    holds(AnomalyKind.LABEL_VARIANT, r -> r.noted(NoteKind.EXTRA_ROW, "其他主动公开文件 | 56"));
    holds(AnomalyKind.WRONG_FORM, anOldReport().build());
    holds(AnomalyKind.SPAM_INJECTION, r -> r.says("本机关办理体育彩票管理事项。"));
    holds(AnomalyKind.SCRIPT_CONVERTED, r -> r);
    holds(AnomalyKind.TEMPLATE_LEFT, r -> r.says("本部分以文字说明。"));
    holds(AnomalyKind.SECTION_BREAK, r -> r.noted(NoteKind.LABEL_VARIANT, "本年发件"));
    holds(AnomalyKind.EXTRA_ROW, r -> r.noted(NoteKind.ROW_WITHOUT_LABEL, "by order"));
  }

  private void identity() {
    holds(AnomalyKind.YEAR_CONFLICT, r -> r.says(WHOLE_YEAR));
    holds(AnomalyKind.STALE_BASIS, r -> r.says("根据国办公开办函〔2021〕30号编制。"));
    // 重庆市大足区人民政府 2021: the title names the government, the text the area.
    holds(
        AnomalyKind.SCOPE_UNCLEAR,
        r -> r.of(Level.COUNTY, Kind.GOVERNMENT, Scope.AREA, "重庆市大足区人民政府"));
    holds(AnomalyKind.BOILERPLATE, r -> r.says(GENERIC.repeat(6) + "全县公开信息83180条。"));
    holds(AnomalyKind.FOREIGN_OUTLINE, r -> r.says("四、政府信息公开行政复议、行政诉讼情况"));
  }

  private void narrative() {
    // 重庆市大足区人民政府 2021: 197 received, 185 handled in the text and in the table.
    holds(AnomalyKind.REQUESTS, r -> r.allGranted(197).says("全年收到政府信息公开申请197件。"));
    holds(AnomalyKind.OUTCOMES, r -> r.allGranted(3).says("收到政府信息公开申请3件，予以公开3件。"));
    holds(
        AnomalyKind.DOCUMENTS,
        r -> r.documents("normative_documents", 3, 0, 9).says("全年制发行政规范性文件3件。"));
    holds(AnomalyKind.PERCENT, r -> shanghai(r).says("收到政府信息公开申请805件，予以公开258件，占32.05%。"));
    holds(AnomalyKind.PARTS_EXCEED_WHOLE, r -> r.says("公开信息115条，其中文件90条，解读20条。"));
    holds(AnomalyKind.NONE_CLAIM, r -> r.says("全年未收到政府信息公开申请。"));
    holds(AnomalyKind.FEE_TEXT, r -> r.with(FEES, "0.038").says("六", "收取信息处理费380元。"));
    holds(
        AnomalyKind.OUTCOMES_INCOMPLETE,
        r ->
            r.people("new", 9)
                .people("granted", 4)
                .people("partly_granted", 2)
                .people("unavailable_not_held", 3)
                .people("concluded", 9)
                .says("政府信息公开申请中予以公开4件，部分公开2件，无法提供3件。"));
  }

  /** 上海市人民政府办公厅 2019: 258 of 805. */
  static ReportBuilder shanghai(ReportBuilder report) {
    return report
        .people("new", 805)
        .people("granted", 258)
        .people("other_other", 547)
        .people("concluded", 805);
  }

  private void years() {
    // 深圳市生态环境局: 7 carried out of one year and into the next.
    holds(
        AnomalyKind.CARRY_BREAK,
        aReport().people("carried_out", 7),
        aReport().people("carried_in", 7));
    Report now = aReport().people("carried_in", 7).onYear(2022).build();
    Judgement revised =
        judged(aReport().people("carried_out", 7).build(), now, copy(aReport().people("new", 5)));
    list.add(
        new Counterexample(
            AnomalyKind.CARRY_REVISION, revised.verdicts().get(AnomalyKind.CARRY_REVISION)));
    holds(
        AnomalyKind.STOCK_FLOW,
        aReport().documents("normative_documents", 0, 0, 48),
        aReport().documents("normative_documents", 5, 2, 51));
    holds(
        AnomalyKind.GROWTH,
        aReport().allGranted(30),
        aReport().allGranted(34).says("全年收到政府信息公开申请34件，同比增长13.3%。"));
    holds(AnomalyKind.FORM_BREAK, aReport(), aReport());
    holds(AnomalyKind.VANISH_OR_APPEAR, aReport().with(LICENSING, 29), aReport());
    holds(
        AnomalyKind.SCOPE_SWITCH,
        aReport().with(LICENSING, 10).with(PENALTIES, 4).with(COERCION, 2).allGranted(3),
        aReport().with(LICENSING, 900).with(PENALTIES, 5).with(COERCION, 2).allGranted(4));
  }

  private void documents() {
    list.addAll(SourceExamples.counterexamples());
  }

  private void plausibility() {
    holds(AnomalyKind.ALL_ZERO, r -> r.with(LICENSING, 1));
    // Normative documents need no such power.
    holds(
        AnomalyKind.RULE_POWER,
        r -> r.of(Level.TOWNSHIP).documents("normative_documents", 4, 0, 32));
    // 赣州经济技术开发区党政办公室 2021 and 汉阳区人民政府办公室 2022.
    holds(AnomalyKind.STOCK_EQUALS_FLOW, r -> r.documents("normative_documents", 21, 17, 52));
    holds(AnomalyKind.OPENING_STOCK, r -> r.documents("normative_documents", 5, 12, 8));
    // 重庆市大足区人民政府 2021: 22 disputes on 185 results.
    holds(
        AnomalyKind.DISPUTES_OVER_DECISIONS,
        r -> r.allGranted(185).disputes("review", 1, 0, 2, 1).disputes("direct_suit", 0, 10, 7, 1));
    holds(
        AnomalyKind.DISPUTES_WITHOUT_ADVERSE, r -> refused(r, 3, 2).disputes("review", 2, 0, 0, 0));
    // 宿迁市 2025: 25 of 235 reviews, 7 of 28 suits.
    holds(
        AnomalyKind.CORRECTION_OUTLIER, r -> r.allGranted(900).disputes("review", 119, 25, 91, 24));
    // 重庆市大足区人民政府 2021: 24 882 万元.
    holds(AnomalyKind.UNIT_OF_FEE, r -> r.with(FEES, "24882"));
    holds(AnomalyKind.COERCION_OVER_PENALTIES, r -> r.with(COERCION, 4365).with(PENALTIES, 213025));
    holds(AnomalyKind.APPLICANT_MIX, r -> r.allGranted(8).with("requests.new.research", 1));
    // 栖霞区人民政府办公室 2021: 2 of 37.
    holds(
        AnomalyKind.BACKLOG,
        r -> r.people("new", 34).people("carried_in", 3).people("carried_out", 2));
    holds(
        AnomalyKind.ROUTE,
        r ->
            r.allGranted(90)
                .disputes("suit_after_review", 8, 0, 0, 0)
                .disputes("review", 9, 0, 0, 0));
    holds(AnomalyKind.NO_FEES, r -> r.with(LICENSING, 239463).with(FEES, "24882"));
    holds(
        AnomalyKind.NOT_DECIDED,
        r ->
            r.people("new", 40)
                .people("granted", 20)
                .people("rejected_petition", 20)
                .people("concluded", 40));
  }
}
