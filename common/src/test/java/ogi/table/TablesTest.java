package ogi.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import ogi.check.Assessor;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Confidence;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import ogi.report.State;
import ogi.table.normalised.LongFigureRow;
import ogi.table.normalised.ReportRows;
import ogi.table.normalised.WideFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table is a record: columns, order, and the way back from its rows. */
class TablesTest {
  static Stream<Table<?>> tables() {
    return Stream.concat(Tables.all().stream(), Stream.of(Tables.FIGURES_LONG));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void columnsAreNamedOnceAndExplained(Table<?> table) {
    List<TableColumn> columns = table.shape().columns();
    assertThat(columns).extracting(TableColumn::name).doesNotHaveDuplicates();
    assertThat(columns).allMatch(column -> column.name().matches("[a-z][a-z0-9_]*"));
    assertThat(columns).allMatch(column -> !column.zh().isBlank() && !column.meaning().isBlank());
    assertThat(table.shape().orderedBy()).isNotEmpty();
  }

  @Test
  void aComponentWithoutExplanationIsRefused() {
    record Unexplained(String what) implements TableRow {}
    assertThatThrownBy(() -> new Shape<>(Unexplained.class)).hasMessageContaining("@Column");
  }

  /**
   * 200 cells of the 2021 form, and of the 2019 form the 22 of section 二 and 7 of section 三 less
   * those shared.
   */
  @Test
  void everyCellOfEveryFormHasOneColumn() {
    assertThat(CellColumns.all()).doesNotHaveDuplicates();
    for (Form form : Forms.all()) {
      form.cells().forEach(cell -> assertThat(CellColumns.indexOf(cell.id())).isNotNegative());
    }
    assertThat(CellColumns.all().subList(0, 200)).isEqualTo(Forms.f2021().cells());
    assertThat(new HashSet<>(CellColumns.columns())).hasSameSizeAs(CellColumns.all());
  }

  @Test
  void textIsOrderedByCodePointAndAbsentComesFirst() {
    List<String> texts = new ArrayList<>(List.of("\uD840\uDC00", "\uFF0D", "a", "ab", ""));
    texts.add(null);
    Collections.shuffle(texts, new Random(711));
    texts.sort(Values::compare);
    assertThat(texts).containsExactly(null, "", "a", "ab", "\uFF0D", "\uD840\uDC00");
  }

  @Test
  void aReportComesBackFromItsRows() {
    Report report = report(Forms.f2021());
    Report back = ReportRows.of(report, Assessor.assess(report.figures())).toReport();
    assertThat(back.notes()).isEqualTo(report.notes());
    assertThat(back.narrative()).isEqualTo(report.narrative());
    assertThat(back.year()).isEqualTo(report.year());
    assertThat(back.filer()).isEmpty();
    for (Cell cell : report.form().cells()) {
      Figure before = report.figures().of(cell);
      Figure after = back.figures().of(cell);
      assertThat(after.found()).isEqualTo(before.found());
      assertThat(after.printed()).isEqualTo(before.printed());
      assertThat(after.line()).isEqualTo(before.line());
      before.number().ifPresent(n -> assertThat(after.number().get()).isEqualByComparingTo(n));
    }
  }

  /** Section 二 as in 2019 and the rest as in 2021: the rows tell which blocks there were. */
  @Test
  void aMixedFormComesBackBlockByBlock() {
    Form mixed =
        Form.mixed(
            Stream.concat(
                    Forms.f2019().blocks().subList(0, 5).stream(),
                    Forms.f2021().blocks().subList(4, 6).stream())
                .toList());
    Report report = report(mixed);
    Report back = ReportRows.of(report, Assessor.assess(report.figures())).toReport();
    assertThat(back.form().cells())
        .extracting(Cell::id)
        .isEqualTo(mixed.cells().stream().map(Cell::id).toList());
  }

  @Test
  void aNumberThatIsNoCountIsKeptAsTextBesideItsEmptyColumn() {
    Cell cell = Forms.f2021().cell("disclosure.licensing.decisions");
    Figure half = Figure.stated(new BigDecimal("1.5"), "1.5", 7, "line 7");
    Figures figures = Figures.of(Forms.f2021(), Map.of(cell, half));
    Report report = report(figures);
    var row = WideFigures.of(report, figures);
    assertThat(row.values().get(cell.id())).isNull();
    assertThat(row.misfits().get(CellColumns.indexOf(cell.id()))).isEqualTo("1.5");
    LongFigureRow figure = WideFigures.asLong(row).get(CellColumns.indexOf(cell.id()));
    assertThat(figure.value()).isEqualByComparingTo("1.5");
    assertThat(figure.state()).isEqualTo(State.STATED.key());
  }

  @Test
  void everyCellOfTheFormIsOneLongRow() {
    Report report = report(Forms.f2019());
    assertThat(WideFigures.asLong(WideFigures.of(report, report.figures())))
        .extracting(LongFigureRow::cellId)
        .containsExactlyInAnyOrderElementsOf(Forms.f2019().cells().stream().map(Cell::id).toList());
  }

  private static Report report(Form form) {
    Map<Cell, Figure> figures = new java.util.HashMap<>();
    for (Cell cell : form.cells()) {
      figures.put(
          cell,
          cell.index() % 7 == 0
              ? Figure.without(State.PLACEHOLDER, "/", cell.index() + 1, "cell 1")
              : Figure.stated(
                  BigDecimal.valueOf(cell.index()), " " + cell.index(), cell.index() + 1, "here"));
    }
    return report(Figures.of(form, figures));
  }

  private static Report report(Figures figures) {
    return new Report(
        "r-1",
        "r",
        "folder/r.txt",
        "",
        java.util.Optional.empty(),
        java.util.Optional.of(2021),
        figures,
        new Confidence(Map.of(Section.REQUESTS, Confidence.Grade.VERIFIED), "sums 39 hold"),
        List.of(new Report.Sentence("一", 3, "text"), new Report.Sentence("六", 9, "more")),
        List.of(
            new Note(NoteKind.FILER, "not known", List.of(), 0), Note.of(NoteKind.YEAR, "y", 2)));
  }
}
