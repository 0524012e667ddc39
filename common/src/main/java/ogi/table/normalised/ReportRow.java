package ogi.table.normalised;

import java.util.List;
import ogi.check.Assessment;
import ogi.check.Check;
import ogi.check.Outcome;
import ogi.filer.Filer;
import ogi.form.Section;
import ogi.report.Confidence;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import ogi.table.Column;
import ogi.table.TableRow;

/** One report in use: who reports, on which year, and how complete and consistent it is. */
public record ReportRow(
    @Column(order = 1, zh = "报告编号", meaning = "id of the report, the same for the same content")
        String reportId,
    @Column(zh = "文档编号", meaning = "SHA-256 of the document that holds it") String documentId,
    @Column(order = 2, zh = "文档地址", meaning = "where the document was read") String uri,
    @Column(zh = "标题", meaning = "title line as found; empty when there is none") String title,
    @Column(
            zh = "单位编号",
            meaning = "id of the filer, stable across years; empty when the text does not tell")
        String filerId,
    @Column(zh = "填报单位", meaning = "name of the filer as the report prints it") String filer,
    @Column(
            zh = "区划代码",
            meaning =
                "GB/T 2260 code of the smallest known place: 6 digits, 9 for a township; a zone has"
                    + " its parent's")
        String regionCode,
    @Column(zh = "区划名称", meaning = "name of that place") String region,
    @Column(
            zh = "省份代码",
            meaning = "6-digit code of the province, XPCC for the 兵团, 000000 for national bodies")
        String provinceCode,
    @Column(zh = "省份", meaning = "name of the province") String province,
    @Column(zh = "层级", meaning = "national, provincial, prefectural, county or township")
        String level,
    @Column(zh = "单位类型", meaning = "government, office, department, zone or xpcc") String kind,
    @Column(zh = "统计范围", meaning = "area, own, own_with_office, system or unknown") String scope,
    @Column(zh = "区划依据", meaning = "words or evidence that settled the region; empty when open")
        String placeWhy,
    @Column(zh = "区划可信度", meaning = "high, medium, low or none") String placeConfidence,
    @Column(
            zh = "候选区划",
            meaning =
                "places of the same name that the evidence did not tell apart; empty when settled")
        String placeCandidates,
    @Column(zh = "层级依据", meaning = "words of the name that tell the level") String levelWhy,
    @Column(zh = "层级可信度", meaning = "high, medium or low") String levelConfidence,
    @Column(zh = "类型依据", meaning = "words of the name that tell the kind") String kindWhy,
    @Column(zh = "类型可信度", meaning = "high, medium or low") String kindConfidence,
    @Column(zh = "范围依据", meaning = "words of the report that tell the scope; empty when none do")
        String scopeWhy,
    @Column(zh = "范围可信度", meaning = "high, medium, low or none") String scopeConfidence,
    @Column(
            zh = "年份",
            unit = "year",
            meaning = "calendar year reported on; empty when the text does not tell")
        Integer year,
    @Column(zh = "格式", meaning = "form of the report: 2021, 2019, 2014 or mixed") String form,
    @Column(zh = "已填数", unit = "cell", meaning = "cells with a printed number") int cellsStated,
    @Column(zh = "空白数", unit = "cell", meaning = "cells that are there and empty") int cellsBlank,
    @Column(zh = "占位符数", unit = "cell", meaning = "cells with a mark in place of a number")
        int cellsPlaceholder,
    @Column(
            zh = "缺失数",
            unit = "cell",
            meaning = "cells that the source does not have and that could not be deduced")
        int cellsAbsent,
    @Column(zh = "不可识别数", unit = "cell", meaning = "cells with text that is no number")
        int cellsUnreadable,
    @Column(
            zh = "推定数",
            unit = "cell",
            meaning = "cells not printed whose only possible value follows from the sums")
        int cellsDeduced,
    @Column(zh = "应填数", unit = "cell", meaning = "cells of the form") int cellsExpected,
    @Column(zh = "勾稽成立数", unit = "sum", meaning = "sums of the form that hold") int checksHold,
    @Column(zh = "勾稽不符数", unit = "sum", meaning = "sums of the form that are broken")
        int checksBroken,
    @Column(
            zh = "无法核对数",
            unit = "sum",
            meaning = "sums that cannot be decided because figures are missing")
        int checksUndecided,
    @Column(
            zh = "状态",
            meaning =
                "consistent: every sum holds; incomplete: some cannot be decided and all could"
                    + " hold; inconsistent: they cannot all hold")
        String status,
    @Column(
            zh = "识读可信度",
            meaning =
                "what the places of the figures rest on, that of the weakest section: verified,"
                    + " labelled, contradicted, by_order, not_verifiable or not_found")
        String confidence,
    @Column(zh = "第二部分可信度", meaning = "the same of section 二, which has no sums to verify it")
        String confidenceDisclosure,
    @Column(zh = "第三部分可信度", meaning = "the same of section 三") String confidenceRequests,
    @Column(zh = "第四部分可信度", meaning = "the same of section 四") String confidenceDisputes,
    @Column(zh = "统计表可信度", meaning = "the same of the statistical sheet of 2014 to 2018")
        String confidenceStatistics,
    @Column(zh = "识读依据", meaning = "the evidence for each section, in words") String confidenceWhy,
    @Column(
            zh = "人工核定项",
            meaning = "what an office settled by --overrides: filer, level, kind, scope, year …")
        List<String> overridden)
    implements TableRow {

  public static final String CONSISTENT = "consistent";
  public static final String INCOMPLETE = "incomplete";
  public static final String INCONSISTENT = "inconsistent";

  /** The row of a report and of what its sums say. */
  public static ReportRow of(Report report, Assessment assessment) {
    Filer filer = report.filer().orElse(null);
    return new ReportRow(
        report.reportId(),
        report.documentId(),
        report.uri(),
        report.title(),
        filer == null ? null : filer.id(),
        filer == null ? null : filer.name(),
        filer == null ? null : filer.regionCode(),
        filer == null ? null : filer.region(),
        filer == null ? null : filer.provinceCode(),
        filer == null ? null : filer.province(),
        filer == null ? null : filer.level().key(),
        filer == null ? null : filer.kind().key(),
        filer == null ? null : filer.scope().key(),
        filer == null ? null : filer.grounds().place().words(),
        filer == null ? null : filer.grounds().place().confidence().key(),
        filer == null ? null : filer.grounds().candidates(),
        filer == null ? null : filer.grounds().level().words(),
        filer == null ? null : filer.grounds().level().confidence().key(),
        filer == null ? null : filer.grounds().kind().words(),
        filer == null ? null : filer.grounds().kind().confidence().key(),
        filer == null ? null : filer.grounds().scope().words(),
        filer == null ? null : filer.grounds().scope().confidence().key(),
        report.year().orElse(null),
        report.form().id(),
        count(assessment, State.STATED),
        count(assessment, State.BLANK),
        count(assessment, State.PLACEHOLDER),
        count(assessment, State.ABSENT),
        count(assessment, State.UNREADABLE),
        count(assessment, State.DEDUCED),
        report.form().cells().size(),
        count(assessment.checks(), Outcome.Holds.class),
        count(assessment.checks(), Outcome.Broken.class),
        count(assessment.checks(), Outcome.Undecided.class),
        status(assessment),
        report.confidence().grade().key(),
        grade(report, Section.DISCLOSURE),
        grade(report, Section.REQUESTS),
        grade(report, Section.DISPUTES),
        grade(report, Section.STATISTICS),
        report.confidence().why(),
        overridden(report));
  }

  /** Empty for a section that the report's form does not have. */
  private static String grade(Report report, Section section) {
    Confidence.Grade grade = report.confidence().sections().get(section);
    return grade == null ? null : grade.key();
  }

  private static List<String> overridden(Report report) {
    return report.notes().stream()
        .filter(note -> note.kind() == NoteKind.OVERRIDDEN)
        .map(note -> note.what().substring(0, note.what().indexOf(' ')))
        .toList();
  }

  private static String status(Assessment assessment) {
    if (!assessment.consistent()) {
      return INCONSISTENT;
    }
    return count(assessment.checks(), Outcome.Undecided.class) > 0 ? INCOMPLETE : CONSISTENT;
  }

  private static int count(Assessment assessment, State state) {
    return Math.toIntExact(assessment.figures().count(state));
  }

  private static int count(List<Check> checks, Class<? extends Outcome> kind) {
    return Math.toIntExact(checks.stream().filter(c -> kind.isInstance(c.outcome())).count());
  }
}
