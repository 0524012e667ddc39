package ogi.table.anomalies;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import ogi.anomaly.Repair;
import ogi.table.Column;
import ogi.table.ColumnType;
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
                "what happened, several joined by +: change, digit_dropped, digit_doubled,"
                    + " digit_added, digit_wrong, digits_swapped, power_of_ten, move_in_row,"
                    + " move_in_column, swap_cells, swap_rows, swap_columns, shift_row, shift_block,"
                    + " shift_rows, row_forgotten, split_digits, join_digits, share_digits, total_forgotten,"
                    + " total_partial; deduce: cells not printed that can have only one value;"
                    + " unexplained: nothing was found, so there are no cells")
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
    @Column(zh = "唯一", meaning = "whether no other explanation is as small") boolean unique,
    @Column(zh = "操作数", meaning = "how many operations the explanation has; 0 for deduced cells")
        int operations,
    @Column(
            zh = "责任",
            meaning =
                "filer, or extraction when the reader's own notes on the layout explain it or"
                    + " deduced cells are not in the source")
        String fault,
    @Column(zh = "原文", meaning = "the cells as found in the source, in the order of the cells")
        List<String> texts,
    @Column(zh = "位置", meaning = "where the cells stand in the source, in the order of the cells")
        List<String> places,
    @Column(
            zh = "未定合计",
            meaning =
                "totals that depend on which explanation of the part is right; all other totals do"
                    + " not")
        List<String> openTotals,
    @Column(
            zh = "搜索完成",
            meaning =
                "whether all sets of so many operations were looked at; false where the search gave"
                    + " up and there may be other explanations")
        boolean settled,
    @Column(zh = "说明", meaning = "what happened, in Chinese") String sentenceZh,
    @Column(zh = "英文说明", meaning = "what happened, in English") String sentenceEn,
    @Column(
            zh = "受影响指标",
            meaning =
                "ids of the metrics whose value changes if it is adopted; of the first 20"
                    + " explanations of a part, metrics per resident left out")
        List<String> metrics,
    @Column(zh = "指标原值", meaning = "their values as printed; - where there is none")
        List<String> metricValues,
    @Column(zh = "指标修正值", meaning = "their values with the proposed figures")
        List<String> metricRepaired)
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
        repair.unique(),
        repair.operations(),
        repair.fault().key(),
        repair.texts(),
        repair.places(),
        repair.openTotals(),
        repair.settled(),
        repair.said().zh(),
        repair.said().en(),
        repair.effects().stream().map(effect -> effect.metric().id()).toList(),
        repair.effects().stream().map(effect -> value(effect.before())).toList(),
        repair.effects().stream().map(effect -> value(effect.after())).toList());
  }

  private static String value(OptionalDouble value) {
    return value.isEmpty()
        ? "-"
        : BigDecimal.valueOf(value.getAsDouble())
            .setScale(ColumnType.SCALE, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  private static List<String> texts(List<BigDecimal> numbers) {
    return numbers.stream().map(BigDecimal::toPlainString).toList();
  }
}
