package ogi.anomaly;

import static ogi.report.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.check.edit.Evidence;
import ogi.report.NoteKind;
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

  /** Where the builder prints these cells. */
  private static List<String> places(String... cells) {
    Report report = aReport().people("new", 11).people("granted", 11).build();
    return java.util.Arrays.stream(cells)
        .map(cell -> "line " + report.figures().of(cell).line())
        .toList();
  }

  @Test
  void theOnlyExplanationIsOneRow() {
    assertThat(repairs(aReport().people("new", 11).people("granted", 11)))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("said", "effects")
        .containsExactly(
            new Repair(
                "r1",
                "requests",
                1,
                1,
                "total_forgotten",
                List.of("requests.concluded.natural_person", "requests.concluded.total"),
                numbers(0, 0),
                numbers(11, 11),
                true,
                1,
                Fault.FILER,
                List.of("0", "0"),
                places("requests.concluded.natural_person", "requests.concluded.total"),
                List.of(),
                true,
                Repair.Said.NOTHING,
                List.of()));
  }

  @Test
  void equallySmallExplanationsAreNumbered() {
    List<Repair> rows =
        repairs(aReport().disputes("review", 2, 1, 3, 1).with("disputes.review.total", 9));
    assertThat(rows).hasSize(5).allMatch(row -> !row.unique() && row.of() == 5);
    assertThat(rows).extracting(Repair::explanation).containsExactly(1, 2, 3, 4, 5);
    assertThat(rows).extracting(Repair::part).containsOnly("disputes.review");
    assertThat(rows).allMatch(row -> row.openTotals().equals(List.of("disputes.review.total")));
  }

  @Test
  void aRowThatTheReaderFoundShiftedIsTheReadersFault() {
    ReportBuilder shifted =
        aReport()
            .people("new", 40)
            .people("granted", 40)
            .people("concluded", 40)
            .with("requests.granted.natural_person", 0)
            .with("requests.granted.company", 40)
            .with("requests.granted.total", 0);
    assertThat(repairs(shifted)).extracting(Repair::operation).containsExactly("shift_row");
    assertThat(repairs(shifted)).extracting(Repair::fault).containsExactly(Fault.FILER);
    shifted.noted(NoteKind.ROW_SHIFTED, "starts 1 column right", "requests.granted.company");
    assertThat(repairs(shifted)).extracting(Repair::fault).containsExactly(Fault.EXTRACTION);
  }

  @Test
  void deducedCellsAreARowOfTheirPart() {
    assertThat(
            repairs(
                aReport()
                    .without(State.ABSENT, "requests.carried_out.total")
                    .without(State.BLANK, "disputes.suit_after_review.total")))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("said", "effects")
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
                true,
                0,
                Fault.EXTRACTION,
                List.of(""),
                List.of("line 1"),
                List.of(),
                true,
                Repair.Said.NOTHING,
                List.of()),
            new Repair(
                "r1",
                "disputes.suit_after_review",
                1,
                1,
                "deduce",
                List.of("disputes.suit_after_review.total"),
                List.of(),
                numbers(0),
                true,
                0,
                Fault.FILER,
                List.of(""),
                List.of("line 1"),
                List.of(),
                true,
                Repair.Said.NOTHING,
                List.of()));
  }

  @Test
  void eachSaysWhatHappenedAndWhatWouldChange() {
    Repair only = repairs(aReport().people("new", 11).people("granted", 11)).get(0);
    assertThat(only.said().zh()).startsWith("合计未填（为零），应按明细计算：“三、本年度办理结果 （七）总计”行“自然人”列由0改为11");
    assertThat(only.said().en()).startsWith("totals were left at zero and are to be computed");
    assertThat(only.effects())
        .filteredOn(effect -> effect.metric().id().equals("requests_concluded"))
        .extracting(Effect::before, Effect::after)
        .containsExactly(tuple(OptionalDouble.of(0), OptionalDouble.of(11)));
  }

  @Test
  void whatTheYearBeforeHandedOnDecidesBetweenEquals() {
    ReportBuilder moved =
        aReport()
            .people("new", 40)
            .people("carried_in", 3)
            .people("granted", 37)
            .people("concluded", 37)
            .people("carried_out", 5);
    Report report = moved.build();
    Assessment assessment = Assessor.assess(report.figures());
    Evidence told =
        CarriedFigures.of(
            Optional.of(aReport().people("carried_out", 2).build().figures()), Optional.empty());
    assertThat(told.told()).containsEntry("requests.carried_in.natural_person", 2L);
    Repair plain = Repairs.of(report, assessment).get(0);
    Repair first = Repairs.of(report, assessment, told).get(0);
    assertThat(plain.of()).isEqualTo(first.of()).isGreaterThan(1);
    assertThat(first.cells())
        .containsExactly("requests.carried_in.natural_person", "requests.carried_in.total");
    assertThat(first.proposed()).isEqualTo(numbers(2, 2));
  }

  @Test
  void aReportInWhichAllHoldsNeedsNone() {
    assertThat(repairs(aReport().allGranted(3))).isEmpty();
  }
}
