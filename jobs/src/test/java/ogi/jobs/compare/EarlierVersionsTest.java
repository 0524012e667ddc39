package ogi.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Figure;
import ogi.report.Figures;
import org.junit.jupiter.api.Test;

/** What is known of a version of which only the figures other than nought are kept. */
class EarlierVersionsTest {
  private static final Form FORM = Forms.f2021();

  @Test
  void whatItPrintsIsTakenAndANoughtThatStaysIsOne() {
    Figures now =
        figures(Map.of("disclosure.licensing.decisions", 7L, "disclosure.fees.amount", 0L));
    Figures then = EarlierVersions.figures(now, "disclosure.licensing.decisions=5");
    assertThat(then.of("disclosure.licensing.decisions").number()).contains(number(5));
    assertThat(then.of("disclosure.fees.amount").number()).contains(number(0));
  }

  @Test
  void whereTheReportInUseHasAFigureSilenceIsNoNought() {
    Figures now =
        figures(Map.of("disclosure.licensing.decisions", 7L, "disclosure.coercion.decisions", 3L));
    Figures then = EarlierVersions.figures(now, "disclosure.licensing.decisions=5");
    assertThat(then.of("disclosure.coercion.decisions").number()).isEmpty();
  }

  /** Of four cases none is left for the other outcomes. */
  @Test
  void aNoughtThatTheSumsForceIsOne() {
    Figures now =
        figures(
            Map.of(
                "disputes.review.upheld", 1L,
                "disputes.review.corrected", 3L,
                "disputes.review.total", 4L));
    Figures then = EarlierVersions.figures(now, "disputes.review.upheld=4 disputes.review.total=4");
    assertThat(then.of("disputes.review.corrected").number()).contains(number(0));
  }

  @Test
  void aVersionWhoseFiguresWereNotKeptTellsNothing() {
    Figures now = figures(Map.of("disclosure.fees.amount", 0L));
    assertThat(EarlierVersions.figures(now, "").of("disclosure.fees.amount").number()).isEmpty();
  }

  private static BigDecimal number(long number) {
    return BigDecimal.valueOf(number);
  }

  private static Figures figures(Map<String, Long> numbers) {
    Map<Cell, Figure> cells = new HashMap<>();
    numbers.forEach(
        (id, number) ->
            cells.put(FORM.cell(id), Figure.stated(number(number), "" + number, 1, "")));
    return Figures.of(FORM, cells);
  }
}
