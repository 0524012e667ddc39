package ogi.table.compared;

import java.math.BigDecimal;
import java.util.List;
import ogi.compare.Coverage;
import ogi.compare.Coverage.Absence;
import ogi.compare.Coverage.Received;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;

/** One body that should have reported on a year and did not, with what it held the year before. */
public record AbsentRow(
    @Column(
            order = 1,
            zh = "年份",
            unit = "year",
            meaning = "calendar year on which the body did not report")
        int year,
    @Column(order = 2, zh = "省份代码", meaning = "6-digit code of the province, XPCC or 000000")
        String provinceCode,
    @Column(zh = "省份", meaning = "name of the province") String province,
    @Column(order = 3, zh = "层级", meaning = "national, provincial, prefectural, county or township")
        String level,
    @Column(order = 4, zh = "单位类型", meaning = "government, office, department, zone or xpcc")
        String kind,
    @Column(order = 5, zh = "单位编号", meaning = "id of the filer on the roster") String filerId,
    @Column(zh = "填报单位", meaning = "its name on the roster") String filer,
    @Column(zh = "区划代码", meaning = "6-digit code of its place, 9 for a township") String regionCode,
    @Column(
            zh = "上年报告编号",
            meaning = "id of its report in use on the year before; empty when there is none")
        String lastYearReportId,
    @Column(
            zh = "上年新收申请数",
            unit = "件",
            meaning = "new requests (三、一) of all applicants in that report; empty when not stated")
        BigDecimal lastYearRequests,
    @Column(
            zh = "占上年比重",
            unit = "%",
            meaning =
                "its new requests of the year before, of all those that reports of its province, level"
                    + " and kind stated then")
        Double lastYearShare)
    implements TableRow {
  private static final int PERCENT = 100;

  /** The absent of a group; none when the roster does not list the group. */
  public static List<AbsentRow> of(Coverage coverage, String province) {
    return coverage.absent().orElse(List.of()).stream()
        .map(absence -> row(coverage.group(), province, absence))
        .toList();
  }

  private static AbsentRow row(Coverage.Group group, String province, Absence absence) {
    return new AbsentRow(
        group.year(),
        group.provinceCode(),
        province,
        group.level().key(),
        group.kind().key(),
        absence.who().filerId(),
        absence.who().filer(),
        absence.who().regionCode(),
        absence.lastYear().map(Received::reportId).orElse(null),
        Amounts.fit(absence.lastYear().flatMap(Received::requests)),
        absence.share().isPresent() ? PERCENT * absence.share().getAsDouble() : null);
  }
}
