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
                "how many should report: by the roster given, or one government per division;"
                    + " empty when not known")
        Long expected,
    @Column(zh = "收到数", unit = "report", meaning = "reports in use") int received,
    @Column(
            zh = "可用数",
            unit = "report",
            meaning = "of them, those with at least one figure in section 三")
        int usable,
    @Column(
            zh = "勾稽一致数",
            unit = "report",
            meaning = "of the usable ones, those that can stand as printed")
        int consistent,
    @Column(
            zh = "未报单位",
            meaning =
                "ids of expected filers without a report; empty when nobody is absent or who is"
                    + " expected is not known")
        List<String> absentFilers,
    @Column(
            zh = "未报单位占上年比重",
            unit = "%",
            meaning =
                "share of last year's new requests of these bodies that the absent held; empty"
                    + " without last year's reports")
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
