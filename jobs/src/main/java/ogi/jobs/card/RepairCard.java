package ogi.jobs.card;

import java.util.ArrayList;
import java.util.List;
import ogi.anomaly.Anomaly;
import ogi.anomaly.Plausibility;
import ogi.anomaly.ReportFaults;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.check.Check;
import ogi.check.Outcome;
import ogi.check.edit.Evidence;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.report.Confidence;
import ogi.report.Note;
import ogi.report.Report;
import ogi.report.State;
import ogi.table.compared.RankRow;
import ogi.table.normalised.ReportRow;
import ogi.table.normalised.ReportRows;

/** All that is known of one report, for the clerk who has to act on it. */
public final class RepairCard {
  /** So many deduced cells are named; more are counted. */
  private static final int NAMED = 10;

  private final ReportRows rows;
  private final Report report;
  private final Assessment assessment;
  private final Mendings mendings;
  private final List<Anomaly> anomalies;
  private final List<String> lines = new ArrayList<>();

  private RepairCard(ReportRows rows, Evidence carried, List<RankRow> ranks) {
    this.rows = rows;
    this.report = rows.toReport();
    this.assessment = Assessor.assess(report.figures());
    this.mendings = new Mendings(report, assessment, carried, ranks);
    this.anomalies = ReportFaults.judge(report, assessment, Plausibility.STANDARD).anomalies();
  }

  /**
   * The lines of a report's card; free of control characters.
   *
   * @param carried what the filer's other years say of the requests carried over
   * @param ranks where the report stands by metric; empty when the run has not compared it
   */
  public static List<String> of(ReportRows rows, Evidence carried, List<RankRow> ranks) {
    RepairCard card = new RepairCard(rows, carried, ranks);
    card.head();
    card.lines.addAll(
        new FigureTables(card.assessment.figures(), card.mendings.suspects()).lines());
    card.lines.add("");
    card.lines.add("  ! 待核对   = 推定   空 空白   缺 原文无此单元格");
    card.sums();
    card.explanations();
    card.deductions();
    card.findings();
    card.notes();
    return card.lines.stream().map(line -> Terminal.clean(line).stripTrailing()).toList();
  }

  private void head() {
    ReportRow row = rows.report();
    String name = row.filer() == null ? "填报单位不明" : row.filer();
    lines.add(name + " " + (row.year() == null ? "年份不明" : row.year() + "年"));
    if (row.filer() != null) {
      lines.add(
          "  "
              + String.join(" · ", labels())
              + (row.province().isEmpty() ? "" : " · " + row.province())
              + "（"
              + row.regionCode()
              + "）");
    }
    report.filer().ifPresent(filer -> lines.addAll(FilerLines.of(filer)));
    lines.add("  标题：" + (row.title().isEmpty() ? "（无）" : row.title()));
    lines.add("  报告编号：" + row.reportId() + "   文档：" + row.uri());
    lines.add(
        "  格式 "
            + row.form()
            + "：应填 "
            + row.cellsExpected()
            + "，已填 "
            + row.cellsStated()
            + "，空白 "
            + (row.cellsBlank() + row.cellsPlaceholder())
            + "，缺失 "
            + row.cellsAbsent()
            + "，推定 "
            + row.cellsDeduced()
            + "；勾稽成立 "
            + row.checksHold()
            + "，不符 "
            + row.checksBroken()
            + "，无法核对 "
            + row.checksUndecided());
    confidence();
  }

  /** How far the places of the figures can be trusted, and the evidence as the reader words it. */
  private void confidence() {
    Confidence confidence = report.confidence();
    List<String> sections = new ArrayList<>();
    for (Section section : Section.values()) {
      sections.add(section.numeral() + " " + confidence.of(section).label());
    }
    lines.add("  识读可信度：" + confidence.grade().label() + "（" + String.join("，", sections) + "）");
    lines.add("      " + confidence.why());
  }

  private List<String> labels() {
    return report
        .filer()
        .map(f -> List.of(f.level().label(), f.kind().label(), f.scope().label()))
        .orElse(List.of());
  }

  private void sums() {
    section("勾稽不符", assessment.broken().size());
    for (Check check : assessment.broken()) {
      if (check.outcome() instanceof Outcome.Broken broken) {
        lines.add("  " + terms(check.sum().left()) + " ≠ " + terms(check.sum().right()));
        lines.add(
            "      "
                + broken.left()
                + " ≠ "
                + broken.right()
                + "，差 "
                + broken.imbalance()
                + "   "
                + check.sum().id());
      }
    }
  }

  private static String terms(List<Cell> cells) {
    Cell first = cells.get(0);
    Cell last = cells.get(cells.size() - 1);
    return cells.size() <= 2
        ? String.join(" + ", cells.stream().map(Mendings::name).toList())
        : Mendings.name(first) + " + … + " + Mendings.name(last);
  }

  private void explanations() {
    section("最小更正方案", mendings.count());
    lines.addAll(mendings.lines());
  }

  private void deductions() {
    List<Cell> deduced =
        report.form().cells().stream()
            .filter(cell -> assessment.figures().of(cell).state() == State.DEDUCED)
            .toList();
    section("由勾稽关系推定的单元格", deduced.size());
    for (Cell cell : deduced.stream().limit(NAMED).toList()) {
      lines.add(
          "  "
              + Mendings.name(cell)
              + " = "
              + assessment.figures().of(cell).number().orElseThrow().toPlainString());
    }
    if (deduced.size() > NAMED) {
      lines.add("  …… 另有 " + (deduced.size() - NAMED) + " 个");
    }
  }

  private void findings() {
    section("异常", anomalies.size());
    for (Anomaly anomaly : anomalies) {
      lines.add(
          "  ["
              + anomaly.severity().key()
              + "] "
              + String.join(" ", anomaly.codes())
              + " "
              + anomaly.kind().nameZh()
              + "（"
              + anomaly.action().label()
              + "）");
      lines.add("      " + anomaly.sentenceZh());
    }
  }

  private void notes() {
    section("识读说明", report.notes().size());
    for (Note note : report.notes()) {
      String line = note.line() == 0 ? "全文" : "第 " + note.line() + " 行";
      lines.add("  " + line + "：" + note.kind().label() + "；" + note.what());
    }
  }

  private void section(String title, int count) {
    lines.add("");
    lines.add(title + "（" + count + "）");
  }
}
