package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.normalise.PrintedForm.Printed;
import ogi.report.Confidence.Grade;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The confidence of a reading says what it rests on, and never more than it rests on. */
class TrustTest {
  private static PrintedForm busy() {
    return Damaged.filled(Forms.f2021(), Damaged.busy());
  }

  private static PrintedForm zeros() {
    return Damaged.filled(Forms.f2021(), Map.of());
  }

  private static List<Note> notVerifiable(Report report) {
    return report.notes().stream()
        .filter(note -> note.kind() == NoteKind.LAYOUT_NOT_VERIFIABLE)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void sumsWithAmountsVerifyASection(Layout layout) {
    Report report = Damaged.read(layout.write(busy()));
    assertThat(report.confidence().of(Section.DISCLOSURE)).isEqualTo(Grade.LABELLED);
    assertThat(report.confidence().of(Section.REQUESTS)).isEqualTo(Grade.VERIFIED);
    assertThat(report.confidence().why())
        .contains("rows 25 of 25 by label", "columns by head", "sums 39 hold");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void zerosBesideTheirLabelsAreVerifiableByLabelsOnly(Layout layout) {
    Report report = Damaged.read(layout.write(zeros()));
    assertThat(report.confidence().sections().values()).containsOnly(Grade.LABELLED);
    assertThat(report.confidence().grade()).isEqualTo(Grade.LABELLED);
    assertThat(notVerifiable(report)).isEmpty();
  }

  @Test
  void aBrokenSumContradicts() {
    Map<String, String> figures = Damaged.busy();
    figures.put("requests.new.company", "6");
    PrintedForm form = Damaged.filled(Forms.f2021(), figures);
    Report report = Damaged.read(Layout.PIPE_ROWS.write(form));
    assertThat(report.confidence().of(Section.REQUESTS)).isEqualTo(Grade.CONTRADICTED);
    assertThat(report.confidence().grade()).isEqualTo(Grade.CONTRADICTED);
  }

  @Test
  void oneLabelMissingIsByOrder() {
    Report report = Damaged.read(Layout.PIPE_ROWS.write(without("refused_by_law")));
    assertThat(report.confidence().of(Section.REQUESTS)).isEqualTo(Grade.BY_ORDER);
    assertThat(report.confidence().why()).contains("rows 24 of 25 by label");
    assertThat(notVerifiable(report)).isEmpty();
  }

  private static PrintedForm without(String label) {
    return Damaged.with(
        busy(),
        Section.REQUESTS,
        row ->
            row.stream().anyMatch(c -> c.isFigure() && c.cell().row().equals(label))
                ? Damaged.bare(row)
                : row);
  }

  @Test
  void zerosWithoutLabelsAreNotVerifiable() {
    PrintedForm bare = Damaged.with(zeros(), Section.REQUESTS, Damaged::bare);
    Report report = Damaged.read(Layout.PIPE_ROWS.write(bare));
    assertThat(report.confidence().of(Section.REQUESTS)).isEqualTo(Grade.NOT_VERIFIABLE);
    assertThat(report.confidence().grade()).isEqualTo(Grade.NOT_VERIFIABLE);
    assertThat(notVerifiable(report)).isNotEmpty();
    assertThat(notVerifiable(report).get(0).what()).startsWith("layout not verifiable");
    assertThat(notVerifiable(report).get(0).cells())
        .contains("requests.new.total", "requests.carried_out.total");
  }

  @Test
  void ofFiguresWithoutLabelsAndARowMissingOnlyWhatAllPlacesAgreeInIsStated() {
    PrintedForm bare =
        Damaged.with(
            busy(),
            Section.REQUESTS,
            row ->
                row.stream().anyMatch(c -> c.isFigure() && c.cell().row().equals("refused_by_law"))
                    ? List.<Printed>of()
                    : Damaged.bare(row));
    Report report = Damaged.read(Layout.PIPE_ROWS.write(bare));
    assertThat(report.confidence().of(Section.REQUESTS)).isEqualTo(Grade.NOT_VERIFIABLE);
    assertThat(report.figures().of("requests.concluded.total").count()).hasValue(17L);
    assertThat(report.figures().of("requests.granted.total").state()).isEqualTo(State.ABSENT);
    assertThat(report.figures().of("requests.partly_granted.total").state())
        .isEqualTo(State.ABSENT);
    assertThat(notVerifiable(report))
        .anyMatch(note -> note.what().contains("no sum with an amount confirms them"))
        .anyMatch(note -> note.what().contains("fit several places"));
  }

  @Test
  void columnsWithoutHeadsThatTwoFormsShareAreNotVerifiable() {
    String text = Layout.PIPE_ROWS.write(busy()).replaceFirst("信息内容 \\|[^\n]*\n", "");
    Report report = Damaged.read(text);
    assertThat(report.confidence().of(Section.DISCLOSURE)).isEqualTo(Grade.NOT_VERIFIABLE);
    assertThat(notVerifiable(report).get(0).cells()).contains("disclosure.regulations.issued");
    assertThat(notVerifiable(report).get(0).what()).contains("form 2019");
  }

  /** The row of section 四 has no label, so figures before it may be its first ones. */
  @Test
  void strayFiguresBeforeARowWithoutALabelMakeItUncertainWhereItsSumsDoNotHold() {
    Map<String, String> figures = new HashMap<>();
    figures.put("disputes.review.upheld", "2");
    figures.put("disputes.review.total", "5");
    String followed = "layout not verifiable: 1 row follows other figures";
    for (Layout layout : List.of(Layout.PIPE_ROWS, Layout.TAB_ROWS)) {
      String broken = layout.write(Damaged.filled(Forms.f2021(), figures));
      Report report = Damaged.read(withStrayFigures(broken, layout));
      assertThat(report.confidence().of(Section.DISPUTES)).isEqualTo(Grade.NOT_VERIFIABLE);
      assertThat(notVerifiable(report))
          .filteredOn(note -> note.what().startsWith(followed))
          .singleElement()
          .satisfies(note -> assertThat(note.cells()).contains("disputes.review.upheld"));

      assertThat(notVerifiable(Damaged.read(broken))).isEmpty();
      figures.put("disputes.review.total", "2");
      String sound = layout.write(Damaged.filled(Forms.f2021(), figures));
      assertThat(notVerifiable(Damaged.read(withStrayFigures(sound, layout)))).isEmpty();
      figures.put("disputes.review.total", "5");
    }
  }

  /** A row that the form does not have before the row of section 四. */
  private static String withStrayFigures(String text, Layout layout) {
    int row = text.indexOf("\n2", text.indexOf("四、政府")) + 1;
    return text.substring(0, row)
        + (layout == Layout.PIPE_ROWS ? "本年件数 | 1 | 2 |\n" : "本年件数\t1\t2\n")
        + text.substring(row);
  }
}
