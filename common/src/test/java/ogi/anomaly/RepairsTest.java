package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import ogi.check.Assessor;
import ogi.report.Report;
import ogi.report.ReportBuilder;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** Every explanation is a row, with what is printed beside what is proposed. */
class RepairsTest {
  private static List<Repair> repairs(ReportBuilder builder) {
    Report report = builder.build();
    return Repairs.of(report, Assessor.assess(report.figures()));
  }

  private static List<BigDecimal> numbers(long... values) {
    return java.util.Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void theOnlyExplanationIsOneRow() {
    assertThat(repairs(aReport().people("new", 11).people("granted", 11)))
        .containsExactly(
            new Repair(
                "r1",
                "requests",
                1,
                1,
                "change",
                List.of("requests.concluded.natural_person", "requests.concluded.total"),
                numbers(0, 0),
                numbers(11, 11),
                true));
  }

  @Test
  void equallySmallExplanationsAreNumbered() {
    List<Repair> rows =
        repairs(aReport().disputes("review", 2, 1, 3, 1).with("disputes.review.total", 9));
    assertThat(rows).hasSize(5).allMatch(row -> !row.unique() && row.of() == 5);
    assertThat(rows).extracting(Repair::explanation).containsExactly(1, 2, 3, 4, 5);
    assertThat(rows).extracting(Repair::part).containsOnly("disputes.review");
  }

  @Test
  void deducedCellsAreARowOfTheirPart() {
    assertThat(
            repairs(
                aReport()
                    .without(State.ABSENT, "requests.carried_out.total")
                    .without(State.BLANK, "disputes.suit_after_review.total")))
        .containsExactly(
            new Repair(
                "r1",
                "requests",
                1,
                1,
                "deduce",
                List.of("requests.carried_out.total"),
                List.of(),
                numbers(0),
                true),
            new Repair(
                "r1",
                "disputes.suit_after_review",
                1,
                1,
                "deduce",
                List.of("disputes.suit_after_review.total"),
                List.of(),
                numbers(0),
                true));
  }

  @Test
  void aReportInWhichAllHoldsNeedsNone() {
    assertThat(repairs(aReport().allGranted(3))).isEmpty();
  }
}
