package ogi.anomaly;

import static ogi.report.ReportBuilder.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import ogi.check.Assessor;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.form.Forms;
import ogi.ledger.Copy;
import ogi.ledger.Ledger;
import ogi.ledger.Link;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
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

  private final List<Example> list = new ArrayList<>();

  static List<Example> all() {
    Examples examples = new Examples();
    examples.identities();
    examples.cells();
    examples.layout();
    examples.identity();
    examples.narrative();
    examples.plausibility();
    examples.years();
    examples.list.addAll(SourceExamples.all());
    PeerExamples.all().forEach(examples.list::add);
    return List.copyOf(examples.list);
  }

  private void add(AnomalyKind kind, UnaryOperator<ReportBuilder> change) {
    add(kind, change.apply(aReport()).build());
  }

  private void add(AnomalyKind kind, Report report) {
    list.add(new Example(kind, ReportFaults.find(report, Assessor.assess(report.figures()))));
  }

  /** A report on 2021 and the one on 2022. */
  private void add(AnomalyKind kind, ReportBuilder before, ReportBuilder now) {
    list.add(new Example(kind, judged(before.build(), now.onYear(2022).build()).anomalies()));
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

  private void identities() {
    // 赣州经济技术开发区党政办公室 2021.
    add(AnomalyKind.BALANCE, r -> r.allGranted(1).with("requests.new.company", 1));
    add(AnomalyKind.RESULT_SUM, r -> r.allGranted(9).people("granted", 8));
    add(AnomalyKind.ROW_SUM, r -> r.allGranted(9).with("requests.new.natural_person", 8));
    // 西塞山区 2021.
    add(AnomalyKind.TOTAL_ROW_ZERO, r -> r.people("new", 11).people("granted", 11));
    add(AnomalyKind.REVIEW_SUM, r -> r.allGranted(90).with("disputes.review.total", 1));
    add(AnomalyKind.NEGATIVE, r -> r.with(PENALTIES, -3));
    add(AnomalyKind.NON_INTEGER, r -> r.with(PENALTIES, "3.5"));
    add(
        AnomalyKind.SUBTOTAL,
        r -> refused(r, 3, 2).noted(NoteKind.EXTRA_ROW, "（三）不予公开小计 | 4 | 0 | 0 | 0 | 0 | 0 | 4"));
    add(
        AnomalyKind.OFFSETTING,
        r ->
            r.allGranted(9).with("requests.new.natural_person", 7).with("requests.new.company", 2));
  }

  /** Requests of natural persons that were refused for two reasons. */
  static ReportBuilder refused(ReportBuilder report, long byLaw, long internal) {
    return report
        .people("new", byLaw + internal)
        .people("refused_by_law", byLaw)
        .people("refused_internal", internal)
        .people("concluded", byLaw + internal);
  }

  private void cells() {
    add(AnomalyKind.MISSING_CELL, r -> r.without(State.ABSENT, "requests.carried_out.total"));
    add(
        AnomalyKind.TRUNCATED_GRID,
        r ->
            r.without(State.ABSENT, "requests.new.total", "requests.granted.total")
                .noted(
                    NoteKind.GRID_TRUNCATED,
                    "173 of 175 cells are in the source's grid",
                    "requests.new.total",
                    "requests.granted.total"));
    add(AnomalyKind.BLANK_FOR_ZERO, r -> r.without(State.BLANK, LICENSING));
    add(AnomalyKind.PLACEHOLDER, r -> r.marked(State.PLACEHOLDER, FEES, "/"));
    add(AnomalyKind.DIGITS_LOST, r -> r.says("统计期限自202111日起至20211230日止。"));
    add(AnomalyKind.NUMBERS_LOST, r -> r.allWithout(State.ABSENT, "disputes."));
    add(AnomalyKind.TOTAL_COLUMN_BLANK, totals(true));
    add(AnomalyKind.DETAIL_BLANK, totals(false));
  }

  /** Section 三 without its column of totals, or with nothing but it. */
  private static Report totals(boolean missing) {
    ReportBuilder report = aReport();
    Forms.f2021().cells().stream()
        .filter(cell -> cell.id().startsWith("requests."))
        .filter(cell -> cell.column().equals("total") == missing)
        .forEach(cell -> report.without(State.BLANK, cell.id()));
    return report.build();
  }

  private void layout() {
    add(
        AnomalyKind.MISSING_LABEL,
        r -> r.noted(NoteKind.ROW_WITHOUT_LABEL, "by order", "requests.other_no_correction.total"));
    add(
        AnomalyKind.SHIFTED_ROW,
        r -> r.noted(NoteKind.ROW_SHIFTED, "starts 2 columns left", "requests.other_other.total"));
    add(
        AnomalyKind.UNIT_IN_CELL,
        r -> r.with(FEES, "43.788").noted(NoteKind.UNIT_IN_CELL, "", FEES));
    add(AnomalyKind.LABEL_VARIANT, r -> r.noted(NoteKind.LABEL_VARIANT, "head of a column: 本年发件"));
    add(AnomalyKind.WRONG_FORM, r -> r.noted(NoteKind.FORM_NOT_OF_YEAR, "form 2021 for 2019"));
    add(AnomalyKind.SPAM_INJECTION, r -> r.noted(NoteKind.SPAM_CUT, "mobile28365-365_bt365"));
    add(
        AnomalyKind.SCRIPT_CONVERTED,
        r -> r.noted(NoteKind.SCRIPT_CONVERTED, "traditional script"));
    add(AnomalyKind.TEMPLATE_LEFT, r -> r.noted(NoteKind.TEMPLATE_LEFT, "该部分以表格形式报告"));
    add(
        AnomalyKind.SECTION_BREAK,
        r -> r.noted(NoteKind.SECTION_RENUMBERED, "section 四 is numbered 4"));
    add(AnomalyKind.EXTRA_ROW, r -> r.noted(NoteKind.EXTRA_ROW, "其他主动公开文件 | 186 | 86 | 255"));
  }

  private void identity() {
    add(AnomalyKind.YEAR_CONFLICT, r -> r.says("统计期限自2020年1月1日起至2020年12月31日止。"));
    add(AnomalyKind.STALE_BASIS, r -> r.says("根据国办公开办函〔2019〕60号编制。"));
    add(
        AnomalyKind.SCOPE_UNCLEAR,
        r ->
            r.of(Level.COUNTY, Kind.GOVERNMENT, Scope.UNKNOWN, "甲县").titled("甲县2021年政府信息公开工作年度报告"));
    add(AnomalyKind.BOILERPLATE, r -> r.says(GENERIC.repeat(6)));
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
        new Example(
            AnomalyKind.CARRY_REVISION,
            judged(revised.build(), carried, copy(aReport().people("carried_out", 5)))
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
