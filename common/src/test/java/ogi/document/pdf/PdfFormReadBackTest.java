package ogi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.simulate.pdf.PdfForms;
import ogi.simulate.pdf.PdfForms.Borders;
import ogi.simulate.pdf.PdfForms.Style;
import ogi.simulate.pdf.TableBoxes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole forms are written as PDF files and read back cell by cell. */
class PdfFormReadBackTest {
  private static final int SEED = 20_210_930;

  @ParameterizedTest
  @ValueSource(doubles = {842, 700, 560, 460, 420})
  void aFormWithDrawnBordersIsReadBackAsItsGrid(double height) {
    for (Form form : Forms.related()) {
      for (Borders borders : List.of(Borders.LINES, Borders.THIN_SHAPES)) {
        FormTables tables = tables(form, 100_000);
        Page page = read(tables, Style.PLAIN.with(borders).high(height));

        assertThat(grid(page, 1)).isEqualTo(expected(tables.disclosure()));
        assertThat(grid(page, 2)).isEqualTo(expected(tables.requests()));
        assertThat(grid(page, 3)).isEqualTo(expected(tables.disputes()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {842, 700, 560})
  void theRowsOfAFormWithoutBordersAreReadWithTheirLabelsAndFigures(double height) {
    for (Form form : Forms.related()) {
      FormTables tables = tables(form, 1_000);
      Page page = read(tables, Style.PLAIN.with(Borders.NONE).high(height));
      List<List<String>> rows =
          page.lines().stream()
              .filter(Page.Line::isRow)
              .map(line -> filled(line.cells().stream().map(Page.Cell::text).toList()))
              .toList();

      for (List<String> row : figureRows(tables)) {
        assertThat(rows)
            .as("height %s, form %s", height, form)
            .anySatisfy(found -> assertThat(found).endsWith(row.toArray(String[]::new)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LINES", "NONE"})
  void theTextAroundTheTablesIsReadInParagraphs(String borders) {
    FormTables tables = tables(Forms.f2021(), 1_000);
    Page page = read(tables, Style.PLAIN.with(Borders.valueOf(borders)).high(460));
    List<String> text =
        page.lines().stream().filter(line -> !line.isRow()).map(Page.Line::text).toList();

    for (PdfForms.Part part : tables.report()) {
      if (part instanceof PdfForms.Paragraph paragraph) {
        assertThat(text).contains(paragraph.text());
      }
    }
    assertThat(text).noneMatch(line -> line.contains("— "));
  }

  /** The last label and the figures of each row that has a label, as printed. */
  private static List<List<String>> figureRows(FormTables tables) {
    List<List<String>> rows = new ArrayList<>();
    for (PdfForms.Table table : List.of(tables.disclosure(), tables.requests())) {
      for (List<PdfForms.Cell> row : table.rows()) {
        int figures = (int) row.stream().filter(c -> Joining.isFigure(c.text())).count();
        if (figures > 0) {
          rows.add(
              row.subList(row.size() - figures - 1, row.size()).stream()
                  .map(PdfForms.Cell::text)
                  .toList());
        }
      }
    }
    return rows;
  }

  private static List<String> filled(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  private static FormTables tables(Form form, int most) {
    Random random = new Random(SEED);
    Map<Cell, String> texts = new HashMap<>();
    for (Cell cell : form.cells()) {
      int figure = random.nextInt(3) == 0 ? random.nextInt(most) : 0;
      texts.put(cell, String.valueOf(figure));
    }
    return FormTables.of(form, texts);
  }

  private static Page read(FormTables tables, Style style) {
    byte[] bytes = PdfForms.write(tables.report(), style);
    return PdfPages.read(bytes, Limits.STANDARD).page().orElseThrow();
  }

  private static List<List<Page.Cell>> grid(Page page, int table) {
    return page.lines().stream()
        .filter(line -> line.table() == table)
        .map(Page.Line::cells)
        .toList();
  }

  static List<List<Page.Cell>> expected(PdfForms.Table table) {
    TableBoxes boxes = TableBoxes.of(table.rows());
    List<List<Page.Cell>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Page.Cell> cells = new ArrayList<>();
      for (int column = 0; column < boxes.columns(); ) {
        TableBoxes.Box box = boxes.at(row, column);
        boolean covered = box.row() < row;
        int columns = box.endColumn() - box.column();
        cells.add(new Page.Cell(covered ? "" : box.text(), column, columns, covered));
        column = box.endColumn();
      }
      rows.add(cells);
    }
    return rows;
  }
}
