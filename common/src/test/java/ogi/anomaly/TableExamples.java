package ogi.anomaly;

import static ogi.report.ReportBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ogi.form.Forms;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;

/** Reports whose tables show a kind: sums, cells and layout. */
final class TableExamples {
  private final List<Examples.Example> list = new ArrayList<>();

  static List<Examples.Example> all() {
    TableExamples examples = new TableExamples();
    examples.identities();
    examples.cells();
    examples.layout();
    return examples.list;
  }

  private void add(AnomalyKind kind, UnaryOperator<ReportBuilder> change) {
    list.add(Examples.example(kind, change.apply(aReport()).build()));
  }

  private void add(AnomalyKind kind, Report report) {
    list.add(Examples.example(kind, report));
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
        r ->
            Examples.refused(r, 3, 2)
                .noted(NoteKind.EXTRA_ROW, "（三）不予公开小计 | 4 | 0 | 0 | 0 | 0 | 0 | 4"));
    add(
        AnomalyKind.OFFSETTING,
        r ->
            r.allGranted(9).with("requests.new.natural_person", 7).with("requests.new.company", 2));
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
}
