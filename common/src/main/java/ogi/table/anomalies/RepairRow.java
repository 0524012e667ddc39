package ogi.table.anomalies;

import java.math.BigDecimal;
import java.util.List;
import ogi.anomaly.Repair;
import ogi.table.Column;
import ogi.table.TableRow;

/** One way to mend the broken sums of a report, or the cells that could be deduced. */
public record RepairRow(
    @Column(order = 1, zh = "报告编号", meaning = "id of the report") String reportId,
    @Column(
            order = 2,
            zh = "部分",
            meaning = "independent part of the form: requests, disputes.review …")
        String part,
    @Column(
            order = 3,
            zh = "操作",
            meaning =
                "change: another figure in these cells; deduce: cells not printed that can have"
                    + " only one value")
        String operation,
    @Column(
            order = 4,
            zh = "方案序号",
            meaning = "number of the explanation, from 1, the most plausible first")
        int explanation,
    @Column(zh = "方案总数", meaning = "how many equally small explanations there are") int of,
    @Column(zh = "涉及指标", meaning = "ids of the cells, in printed order") List<String> cells,
    @Column(
            zh = "原值",
            meaning = "figures as printed, in the order of the cells; empty for deduced cells")
        List<String> printed,
    @Column(zh = "建议值", meaning = "figures that let every sum hold, in the order of the cells")
        List<String> proposed,
    @Column(zh = "唯一", meaning = "whether no other explanation is as small") boolean unique)
    implements TableRow {

  public static RepairRow of(Repair repair) {
    return new RepairRow(
        repair.reportId(),
        repair.part(),
        repair.operation(),
        repair.explanation(),
        repair.of(),
        repair.cells(),
        texts(repair.printed()),
        texts(repair.proposed()),
        repair.unique());
  }

  private static List<String> texts(List<BigDecimal> numbers) {
    return numbers.stream().map(BigDecimal::toPlainString).toList();
  }
}
