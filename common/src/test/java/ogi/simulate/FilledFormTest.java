package ogi.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.anomaly.AnomalyKind;
import ogi.filer.Level;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Sum;
import org.junit.jupiter.api.Test;

/** Figures before any fault: sums hold, years join, sizes are those met. */
class FilledFormTest {
  private static final long SEED = 77;
  private static final int BODIES = 200;

  @Test
  void allSumsHold() {
    for (Form form : Forms.related()) {
      for (int number = 0; number < BODIES; number++) {
        Sheet sheet = FilledForm.of(form, Bodies.of(SEED, number), 2021, SEED);
        for (Sum sum : form.sums()) {
          assertThat(total(sheet, sum.left()))
              .as("seed %s body %s form %s sum %s", SEED, number, form.id(), sum.id())
              .isEqualTo(total(sheet, sum.right()));
        }
      }
    }
  }

  @Test
  void onlyChangesMayBeNegative() {
    for (int number = 0; number < BODIES; number++) {
      Sheet sheet = FilledForm.of(Forms.f2019(), Bodies.of(SEED, number), 2020, SEED);
      for (Cell cell : Forms.f2019().cells()) {
        assertThat(cell.signed() || sheet.number(cell).signum() >= 0).as(cell.id()).isTrue();
      }
    }
  }

  @Test
  void whatIsCarriedOutIsCarriedInTheYearAfter() {
    for (int number = 0; number < BODIES; number++) {
      Body body = Bodies.of(SEED, number);
      Sheet year = FilledForm.of(Forms.f2019(), body, 2020, SEED);
      Sheet next = FilledForm.of(Forms.f2021(), body, 2021, SEED);
      for (String column : List.of("natural_person", "company", "other", "total")) {
        assertThat(next.count("requests.carried_in." + column))
            .as("body %s column %s", number, column)
            .isEqualTo(year.count("requests.carried_out." + column));
      }
    }
  }

  @Test
  void yearsOfACorpusJoinUnlessABreakIsPlanted() {
    Map<String, Long> open = new HashMap<>();
    int joined = 0;
    for (SimulatedDocument document :
        (Iterable<SimulatedDocument>) Corpus.documents(300, SEED, Mix.CLEAN)::iterator) {
      Truth.ReportTruth report = document.truth().report().orElseThrow();
      String before = report.filer().number() + "/" + (report.year() - 1);
      Long carried = open.get(before);
      if (carried != null) {
        joined++;
        assertThat(count(report, "requests.carried_in.total")).as(before).isEqualTo(carried);
      }
      open.put(
          report.filer().number() + "/" + report.year(),
          count(report, "requests.carried_out.total"));
    }
    assertThat(joined).isEqualTo(225);
  }

  @Test
  void aPlantedBreakOfTheCarryLeavesAllSumsOfItsReport() {
    Draft draft = new Draft(SEED, Bodies.of(SEED, 5), 2022, Forms.f2021(), Layout.LINES);
    DoubtfulFigures.carryBreak(draft, new java.util.Random(SEED));
    assertThat(draft.faults())
        .extracting(PlantedFault::kind)
        .containsExactly(AnomalyKind.CARRY_BREAK);
    for (Sum sum : draft.form().sums()) {
      assertThat(total(draft.sheet(), sum.left())).isEqualTo(total(draft.sheet(), sum.right()));
    }
  }

  /** Medians of real reports: counties about 40 requests; more than half of the townships none. */
  @Test
  void sizesAreThoseOfRealReports() {
    List<Double> counties = new ArrayList<>();
    int townships = 0;
    int silent = 0;
    for (int number = 0; number < 4000; number++) {
      Body body = Bodies.of(SEED, number);
      if (body.level() == Level.COUNTY && body.kind() == ogi.filer.Kind.GOVERNMENT) {
        counties.add(body.requests());
      } else if (body.level() == Level.TOWNSHIP) {
        townships++;
        silent += body.requests() == 0 ? 1 : 0;
      }
    }
    counties.sort(null);
    assertThat(counties.get(counties.size() / 2)).isBetween(32.0, 50.0);
    assertThat((double) silent / townships).isBetween(0.5, 0.6);
  }

  private static BigDecimal total(Sheet sheet, List<Cell> cells) {
    return cells.stream().map(sheet::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static long count(Truth.ReportTruth report, String id) {
    return report.cells().get(id).number().orElseThrow().longValueExact();
  }
}
