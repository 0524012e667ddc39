package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ogi.check.Assessor;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Confidence;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.api.Test;

/** A row that stands some columns off is read again only where layout and all sums agree in it. */
class SecondReadingTest {
  private static final String CONCLUDED = "requests.concluded.";
  private static final String WHOLE = "\t（七）总计\t\t12\t5\t0\t0\t0\t0\t17\n";

  /** The label stands a column too far to the left, and the figures one too far to the right. */
  private static final String SHIFTED = "（七）总计\t\t\t0\t12\t5\t0\t0\t0\t0\n";

  private static Report read(String row) {
    String text = Layout.TAB_ROWS.write(Damaged.filled(Forms.f2021(), Damaged.busy()));
    assertThat(text).contains(WHOLE);
    return Damaged.read(text.replace(WHOLE, row));
  }

  private static List<Note> reread(Report report) {
    return report.notes().stream().filter(note -> note.kind() == NoteKind.REREAD).toList();
  }

  private static long count(Report report, String column) {
    return report.figures().of(CONCLUDED + column).count().orElse(-1L);
  }

  @Test
  void aRowShiftedInAnOddLayoutGoesBackToItsColumns() {
    Report report = read(SHIFTED);
    assertThat(reread(report)).hasSize(1);
    assertThat(reread(report).get(0).what()).contains("shift_row", "pushed out");
    assertThat(reread(report).get(0).cells())
        .hasSize(7)
        .contains(CONCLUDED + "natural_person", CONCLUDED + "total");
    assertThat(count(report, "natural_person")).isEqualTo(12);
    assertThat(count(report, "company")).isEqualTo(5);
    assertThat(report.figures().of(CONCLUDED + "natural_person").printed()).isEqualTo("12");
    assertThat(report.confidence().of(Section.REQUESTS)).isEqualTo(Confidence.Grade.BY_ORDER);
  }

  @Test
  void whatTheShiftPushedOutIsNotInvented() {
    Report report = read(SHIFTED);
    assertThat(report.figures().of(CONCLUDED + "total").state()).isEqualTo(State.ABSENT);
    assertThat(Assessor.assess(report.figures()).figures().of(CONCLUDED + "total").count())
        .as("the sums tell it afterwards, as of any lost cell")
        .hasValue(17L);
  }

  @Test
  void aRowInItsPlaceIsTheFilersWhateverItsSumsSay() {
    Report report = read("\t（七）总计\t\t0\t12\t5\t0\t0\t0\t0\n");
    assertThat(reread(report)).isEmpty();
    assertThat(count(report, "company")).isEqualTo(12);
    assertThat(report.confidence().of(Section.REQUESTS)).isEqualTo(Confidence.Grade.CONTRADICTED);
  }

  @Test
  void aFigureThatWouldHaveNoPlaceForbidsIt() {
    Report report = read("（七）总计\t\t\t3\t12\t5\t0\t0\t0\t0\n");
    assertThat(reread(report)).isEmpty();
    assertThat(count(report, "natural_person")).isEqualTo(3);
  }

  @Test
  void aSumThatStaysBrokenForbidsIt() {
    Report report = read("（七）总计\t\t\t0\t12\t6\t0\t0\t0\t0\n");
    assertThat(reread(report)).isEmpty();
    assertThat(count(report, "company")).isEqualTo(12);
  }

  @Test
  void aTidyRowIsNotReadTwice() {
    assertThat(reread(read(WHOLE))).isEmpty();
    assertThat(reread(read(WHOLE.substring(1).replaceFirst("\t\t", "\t\t\t")))).isEmpty();
  }
}
