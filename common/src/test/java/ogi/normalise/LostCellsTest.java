package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import org.junit.jupiter.api.Test;

/** Cells that a source has lost: what is certain is read, what is not is absent and told. */
class LostCellsTest {
  private static final Form FORM = Forms.f2021();
  private static final Map<Cell, Long> VALUES = Truth.consistent(FORM, new Random(7));

  private static Report read(String text) {
    RawDocument raw = new RawDocument("a.txt", "", text.getBytes(StandardCharsets.UTF_8));
    Reading reading = Normaliser.read(raw, SourceFacts.NONE);
    assertThat(reading.fate()).as(reading.reason()).isEqualTo(Fate.READ);
    return reading.reports().get(0);
  }

  private static String written(Layout layout, Map<Cell, String> texts) {
    return layout.write(PrintedForm.of(FORM, texts));
  }

  private static List<String> wrong(Report report) {
    return FORM.cells().stream()
        .filter(cell -> report.figures().of(cell).number().isPresent())
        .filter(cell -> report.figures().of(cell).number().get().longValue() != VALUES.get(cell))
        .map(Cell::id)
        .toList();
  }

  private static List<String> absent(Report report) {
    return FORM.cells().stream()
        .filter(cell -> report.figures().of(cell).number().isEmpty())
        .map(Cell::id)
        .toList();
  }

  @Test
  void aPageNumberFillsNoCell() {
    String text = written(Layout.LINES, Truth.texts(VALUES));
    int row = text.indexOf("四、结转下年度继续办理");
    int figure = text.indexOf("\n\n", text.indexOf("\n\n", row) + 2) + 2;
    for (String number : List.of("— 4 —", "- 12 -", "第 4 页 共 9 页")) {
      Report report = read(text.substring(0, figure) + number + "\n\n" + text.substring(figure));
      assertThat(wrong(report)).as(number).isEmpty();
      assertThat(absent(report)).as(number).isEmpty();
    }
  }

  @Test
  void aFigureGluedToItsLabelIsReadInAnyWriting() {
    Cell cell = FORM.cell("disclosure.licensing.decisions");
    String text = written(Layout.LINES, Truth.texts(VALUES));
    String row = "行政许可\n\n" + VALUES.get(cell);
    assertThat(text).contains(row);
    for (String glued : List.of("行政许可 ９７", "行政许可97", "行政许可　97件")) {
      Report report = read(text.replace(row, glued));
      assertThat(report.figures().of(cell).number().orElseThrow().longValue()).isEqualTo(97);
    }
  }

  @Test
  void aGridCutAtTheRightKeepsItsFirstColumns() {
    String text = written(Layout.TAB_ROWS, Truth.texts(VALUES));
    int from = text.indexOf("一、本年新收");
    int to = text.indexOf("行政复议", text.indexOf("四、结转"));
    String rows =
        text.substring(from, to)
            .lines()
            .map(
                line ->
                    line.matches(".*\\t\\d+\\t\\d+") ? line.replaceAll("(\\t\\d+){2}$", "") : line)
            .collect(Collectors.joining("\n"));
    Report report = read(text.substring(0, from) + rows + "\n" + text.substring(to));
    assertThat(wrong(report)).isEmpty();
    assertThat(absent(report))
        .isNotEmpty()
        .allMatch(
            id -> id.startsWith("requests.") && id.matches(".*\\.(legal_service|other|total)"));
    assertThat(report.notes()).extracting(Note::kind).contains(NoteKind.GRID_TRUNCATED);
  }

  @Test
  void totalsAloneAreReadAsTotalsAndMarked() {
    Map<Cell, String> texts = new HashMap<>(Truth.texts(VALUES));
    texts.replaceAll(
        (cell, text) ->
            cell.section() == Section.REQUESTS && !cell.column().equals("total") ? "" : text);
    Report report = read(written(Layout.LINES, texts));
    assertThat(wrong(report)).isEmpty();
    List<String> marked = report.notes().stream().flatMap(n -> n.cells().stream()).toList();
    for (Cell cell : FORM.cells()) {
      if (cell.section() == Section.REQUESTS && cell.column().equals("total")) {
        assertThat(report.figures().of(cell).number()).as(cell.id()).isPresent();
        assertThat(marked).contains(cell.id());
      }
    }
  }

  @Test
  void aBlockWithoutHeadsWhoseFormIsDoubtfulIsNamed() {
    String text =
        written(Layout.LINES, Truth.texts(VALUES))
            .replace("本年制发件数\n\n", "")
            .replace("本年废止件数\n\n", "")
            .replace("现行有效件数\n\n", "")
            .replace("行政规范性文件", "规范性文件");
    Report report = read(text);
    Note note =
        report.notes().stream().filter(n -> n.kind() == NoteKind.FORM_MIXED).findFirst().get();
    assertThat(report.form().id()).isEqualTo(Form.MIXED);
    assertThat(note.cells()).hasSize(6).allMatch(id -> id.startsWith("disclosure."));
    assertThat(note.what())
        .endsWith("; no heads of columns in 第二十条第（一）项: the wording of a row decides");
  }

  @Test
  void aCellLostInAGridOfSectionFourMovesNoOtherRoute() {
    Map<Cell, String> texts = Truth.texts(VALUES);
    String text = written(Layout.TAB_ROWS, texts);
    List<String> row =
        FORM.cells().stream()
            .filter(cell -> cell.section() == Section.DISPUTES)
            .map(texts::get)
            .collect(Collectors.toList());
    String whole = String.join("\t", row);
    assertThat(text).contains(whole);
    row.remove(6);
    Report report = read(text.replace(whole, String.join("\t", row) + "\t"));
    assertThat(wrong(report)).isEmpty();
    assertThat(absent(report)).allMatch(id -> id.startsWith("disputes.direct_suit."));
  }
}
