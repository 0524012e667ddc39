package ogi.normalise;

import static ogi.normalise.StatisticalSheets.SOUND;
import static ogi.normalise.StatisticalSheets.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import ogi.anomaly.Anomaly;
import ogi.anomaly.AnomalyKind;
import ogi.anomaly.ReportFaults;
import ogi.check.Assessment;
import ogi.check.Assessor;
import ogi.compare.Observer;
import ogi.compare.Reason;
import ogi.compare.metric.MetricRegistry;
import ogi.document.Fate;
import ogi.filer.Scope;
import ogi.form.Cell;
import ogi.form.FormRow;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import ogi.table.normalised.ReportRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statistical sheet of 2014 to 2018 is read like any form, and never mixed with another. */
class StatisticalSheetTest {
  static Stream<String> layouts() {
    return Stream.of(
        StatisticalSheets.cellPerLine(SOUND),
        StatisticalSheets.pipes(SOUND),
        StatisticalSheets.html(List.of("统计数"), List.of(SOUND)));
  }

  private static Report report(String text) {
    Reading reading = StatisticalSheets.read(text);
    assertThat(reading.fate()).as(reading.reason()).isEqualTo(Fate.READ);
    assertThat(reading.reports()).hasSize(1);
    return reading.reports().get(0);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyRowIsReadInEveryLayout(String text) {
    Report report = report(text);

    assertThat(report.form()).isSameAs(StatisticalSheets.FORM);
    assertThat(report.year()).contains(2016);
    for (Cell cell : report.form().cells()) {
      BigDecimal printed = new BigDecimal(SOUND.getOrDefault(cell.row(), "0"));
      assertThat(report.figures().of(cell).number())
          .as(cell.id())
          .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(printed));
      assertThat(report.figures().of(cell).line()).isPositive();
    }
    assertThat(Assessor.assess(report.figures()).broken()).isEmpty();
    assertThat(report.narrative())
        .extracting(Report.Sentence::text)
        .anyMatch(t -> t.contains("21件"));
    assertThat(report.notes())
        .extracting(note -> note.kind())
        .doesNotContain(NoteKind.SECTION_MISSING, NoteKind.FORM_NOT_OF_YEAR, NoteKind.EXTRA_ROW);
  }

  @Test
  void itsSumsAreChecked() {
    Map<String, String> broken = new HashMap<>(SOUND);
    broken.put("received_online", "22");
    Report report = report(StatisticalSheets.pipes(broken));
    Assessment assessment = Assessor.assess(report.figures());

    assertThat(assessment.broken()).extracting(c -> c.sum().id()).containsExactly("parts.received");
    assertThat(ReportFaults.find(report, assessment))
        .filteredOn(a -> a.kind() == AnomalyKind.RESULT_SUM)
        .hasSize(1);
  }

  @Test
  void aSoundSheetShowsNoFaultOfAnotherForm() {
    Report report = report(StatisticalSheets.pipes(SOUND));
    assertThat(ReportFaults.find(report, Assessor.assess(report.figures())))
        .as("the title does not name the people's government; nothing else is doubtful")
        .extracting(Anomaly::kind)
        .containsExactly(AnomalyKind.SCOPE_UNCLEAR);
  }

  @Test
  void aBlankIsNotZero() {
    Map<String, String> blank = new HashMap<>(SOUND);
    blank.put("complaints", "");
    Report report = report(StatisticalSheets.html(List.of("统计数"), List.of(blank)));
    assertThat(report.figures().of(cell("complaints")).state()).isEqualTo(State.BLANK);
    assertThat(report.figures().of(cell("fees")).number()).isPresent();
  }

  @Test
  void noMetricOfALaterFormTakesItsFigures() {
    Report report = report(StatisticalSheets.pipes(SOUND));
    assertThat(MetricRegistry.standard().metrics())
        .isNotEmpty()
        .allSatisfy(
            metric ->
                assertThat(
                        Observer.observe(
                                metric, report.figures(), Scope.AREA, OptionalLong.of(1_000))
                            .reason())
                    .contains(Reason.FORM_NOT_VALID));
  }

  @Test
  void theReportComesBackFromItsRows() {
    Report report = report(StatisticalSheets.pipes(SOUND));
    Report back = ReportRows.of(report, Assessor.assess(report.figures())).toReport();
    assertThat(back.form()).isSameAs(report.form());
    assertThat(back.figures().of(cell("fees")).number()).hasValue(new BigDecimal("0.120000"));
    assertThat(back.figures().of(cell("info_disclosed")).count()).hasValue(2312L);
  }

  @Test
  void ofSeveralColumnsTheTotalIsTaken() {
    Map<String, String> part = Map.of("received", "9");
    Report report =
        report(
            StatisticalSheets.html(
                List.of("区政府", "区直单位", "乡镇街道", "合计"), List.of(part, part, part, SOUND)));
    assertThat(report.figures().of(cell("received")).count()).hasValue(21L);
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.SHEET_COLUMNS)
        .singleElement()
        .satisfies(note -> assertThat(note.what()).contains("the total is taken"));
  }

  @Test
  void withoutATotalNoColumnIsTaken() {
    Report report =
        report(
            StatisticalSheets.html(
                List.of("区政府统计数", "区直单位统计数", "乡镇街道统计数"), List.of(SOUND, SOUND, SOUND)));
    assertThat(report.figures().count(State.ABSENT)).isEqualTo(report.form().cells().size());
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.SHEET_COLUMNS)
        .singleElement()
        .satisfies(note -> assertThat(note.what()).contains("区政府, 区直单位, 乡镇街道: none"));
  }

  @Test
  void everyRowHasAUnitAndSaysHowItIsKnown() {
    assertThat(StatisticalSheets.FORM.blocks())
        .flatExtracting(block -> block.rows())
        .extracting(FormRow::unit)
        .allMatch(unit -> unit.isPresent());
  }
}
