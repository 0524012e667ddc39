package ogi.table.compared;

import java.util.List;
import ogi.compare.Coverage;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;

/** How many of the bodies that should report did, in one year, province, level and kind. */
public record CoverageRow(
    @Column(order = 1, zh = "年份", unit = "year", meaning = "calendar year reported on") int year,
    @Column(
            order = 2,
            zh = "省份代码",
            meaning =
                "6-digit code of the province, XPCC for the 兵团, 000000 for national bodies, empty"
                    + " when not settled")
        String provinceCode,
    @Column(zh = "省份", meaning = "name of the province") String province,
    @Column(order = 3, zh = "层级", meaning = "national, provincial, prefectural, county or township")
        String level,
    @Column(order = 4, zh = "单位类型", meaning = "government, office, department, zone or xpcc")
        String kind,
    @Column(
            zh = "应报数",
            unit = "filer",
            meaning =
                "bodies that should report: those of the office's roster, or one government for each"
                    + " division; empty when not known")
        Long expected,
    @Column(
            zh = "收到数",
            unit = "report",
            meaning =
                "reports in use of such bodies, whether expected or not; copies and superseded ones"
                    + " are not counted")
        int received,
    @Column(
            zh = "可用数",
            unit = "report",
            meaning = "of those received, the ones with at least one figure in section 三")
        int usable,
    @Column(
            zh = "勾稽一致数",
            unit = "report",
            meaning = "of the usable ones, those without a broken sum")
        int consistent,
    @Column(
            zh = "未报单位",
            meaning =
                "ids of the bodies on the roster without a report; empty when nobody is absent or who"
                    + " is expected is not known")
        List<String> absentFilers,
    @Column(
            zh = "未报单位占上年比重",
            unit = "%",
            meaning =
                "of the new requests stated in last year's reports of this province, level and kind,"
                    + " those stated by bodies that are absent now; empty when none were stated")
        Double absentShareLastYear)
    implements TableRow {
  private static final int PERCENT = 100;

  public static CoverageRow of(Coverage coverage, String province) {
    Coverage.Group group = coverage.group();
    return new CoverageRow(
        group.year(),
        group.provinceCode(),
        province,
        group.level().key(),
        group.kind().key(),
        Amounts.orNull(coverage.expected()),
        coverage.received(),
        coverage.usable(),
        coverage.consistent(),
        coverage
            .absent()
            .map(list -> list.stream().map(absence -> absence.who().filerId()).toList())
            .orElse(null),
        coverage.absentShare().isPresent() ? PERCENT * coverage.absentShare().getAsDouble() : null);
  }
}
