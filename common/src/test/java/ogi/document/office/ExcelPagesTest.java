package ogi.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.document.Shown;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks of both formats are read alike. */
class ExcelPagesTest {
  static Stream<Workbook> books() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  private static PageReading read(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    book.close();
    return OfficeKind.read(out.toByteArray(), Limits.STANDARD);
  }

  @ParameterizedTest
  @MethodSource("books")
  void numbersAreDigitsAndFormulasWhatTheyShowed(Workbook book) throws IOException {
    Row row = book.createSheet().createRow(2);
    row.createCell(1).setCellValue("规章\n(件)");
    row.createCell(2).setCellValue(11398889);
    row.createCell(3).setCellValue(0.1 + 0.2);
    row.createCell(5).setCellValue(-1.5e-7);
    row.createCell(6).setCellFormula("C3*2");
    row.createCell(7).setCellValue(true);
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    PageReading reading = read(book);
    assertThat(Shown.lines(reading))
        .containsExactly("1:规章 (件)|11398889|0.3||-0.00000015|22797778|TRUE");
    assertThat(Shown.page(reading).lines().get(0).place()).isEqualTo("table 1, row 3");
  }

  @ParameterizedTest
  @MethodSource("books")
  void mergedRegionsAreSpans(Workbook book) throws IOException {
    Sheet sheet = book.createSheet();
    Row first = sheet.createRow(0);
    first.createCell(0).setCellValue("甲");
    first.createCell(1).setCellValue("乙");
    sheet.createRow(1).createCell(1).setCellValue("1");
    sheet.getRow(1).createCell(2).setCellValue("2");
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
    assertThat(Shown.grid(read(book))).isEqualTo(List.of("0+1甲 1+2乙", "0+1^ 1+11 2+12"));
  }

  @ParameterizedTest
  @MethodSource("books")
  void hiddenSheetsAreNotRead(Workbook book) throws IOException {
    for (String text : List.of("一", "二", "三")) {
      book.createSheet(text).createRow(0).createCell(0).setCellValue(text);
    }
    book.setSheetHidden(1, true);
    assertThat(Shown.lines(read(book))).containsExactly("1:一", "2:三");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aStrayCellFarOutDoesNotWidenTheTable(Workbook book) throws IOException {
    Row row = book.createSheet().createRow(0);
    row.createCell(0).setCellValue(1);
    row.createCell(250).setCellValue(2);
    assertThat(Shown.grid(read(book))).containsExactly("0+11 250+12");
  }
}
