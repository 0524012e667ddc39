package ogi.normalise;

import static ogi.normalise.WholeReports.EARLIER;
import static ogi.normalise.WholeReports.ONE;
import static ogi.normalise.WholeReports.TWO;
import static ogi.normalise.WholeReports.figures;
import static ogi.normalise.WholeReports.filers;
import static ogi.normalise.WholeReports.isWhole;
import static ogi.normalise.WholeReports.read;
import static ogi.normalise.WholeReports.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import ogi.document.Fate;
import ogi.form.Forms;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document may hold the reports of several bodies or years. */
class SeveralReportsTest {
  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      names = {"LINES", "TAB_ROWS", "PIPE_LINES", "PIPE_ROWS", "PIPE_FRAMED"})
  void twoBodiesInOneTextAreTwoReports(Layout layout) {
    String first = text(ONE, 1, layout);
    Reading reading = read(first + text(TWO, 2, layout));

    assertThat(reading.fate()).isEqualTo(Fate.READ);
    assertThat(reading.reports()).hasSize(2);
    assertThat(filers(reading)).containsExactly("南京市栖霞区教育局", "南京市栖霞区民政局");
    isWhole(reading.reports().get(0), 1);
    isWhole(reading.reports().get(1), 2);
    long lines = first.lines().count();
    assertThat(reading.reports().get(0).figures().inOrder()).allMatch(f -> f.line() <= lines);
    assertThat(reading.reports().get(1).figures().inOrder()).allMatch(f -> f.line() > lines);
    assertThat(reading.reports().get(1).narrative()).allMatch(s -> s.line() > lines);
  }

  @Test
  void theirIdsAreDistinctAndTheSameInEveryReading() {
    String text = text(ONE, 1, Layout.PIPE_ROWS) + text(TWO, 2, Layout.PIPE_ROWS);
    List<String> ids = read(text).reports().stream().map(Report::reportId).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{16}-[12]"));
    assertThat(read(text).reports()).extracting(Report::reportId).isEqualTo(ids);
  }

  @Test
  void eachSaysWhichLinesAreItsOwn() {
    String first = text(ONE, 1, Layout.PIPE_ROWS);
    Reading reading = read(first + text(TWO, 2, Layout.PIPE_ROWS));
    long lines = first.lines().count();
    assertThat(reading.reports().get(1).notes())
        .filteredOn(note -> note.kind() == NoteKind.SEVERAL_REPORTS)
        .extracting(Note::what)
        .singleElement()
        .asString()
        .startsWith("report 2 of 2 in this document: lines " + (lines + 1) + " to ");
  }

  @Test
  void twoYearsOfOneBodyAreTwoReports() {
    Reading reading = read(text(EARLIER, 3, Layout.LINES) + text(ONE, 4, Layout.LINES));
    assertThat(reading.reports()).extracting(r -> r.year().orElse(0)).containsExactly(2022, 2021);
    assertThat(filers(reading)).containsOnly("南京市栖霞区教育局");
    isWhole(reading.reports().get(1), 4);
  }

  @Test
  void aNameOnItsOwnLineGoesWithItsTitle() {
    String second = "南京市栖霞区民政局\n2021年政府信息公开工作年度报告";
    Reading reading = read(text(ONE, 1, Layout.LINES) + text(second, 2, Layout.LINES));
    assertThat(filers(reading)).containsExactly("南京市栖霞区教育局", "南京市栖霞区民政局");
  }

  @Test
  void threeReportsInAWebPage() {
    StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
    List<String> titles = List.of(ONE, TWO, "南京市栖霞区司法局2021年政府信息公开工作年度报告");
    for (int i = 0; i < titles.size(); i++) {
      page.append("<h1>" + titles.get(i) + "</h1><p>一、总体情况</p><p>全年工作平稳有序。</p>");
      for (PrintedForm.Table table : PrintedForm.of(Forms.f2021(), figures(10 + i)).tables()) {
        page.append("<p>" + table.heading() + "</p><table>");
        for (List<PrintedForm.Printed> row : table.rows()) {
          page.append("<tr>");
          row.forEach(
              cell -> page.append("<td colspan=" + cell.columns() + ">" + cell.text() + "</td>"));
          page.append("</tr>");
        }
        page.append("</table>");
      }
      page.append("<p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p><p>无。</p>");
    }
    Reading reading = read(page + "</body></html>");
    assertThat(filers(reading)).containsExactly("南京市栖霞区教育局", "南京市栖霞区民政局", "南京市栖霞区司法局");
    for (int i = 0; i < titles.size(); i++) {
      isWhole(reading.reports().get(i), 10 + i);
    }
  }

  @Test
  void aWorkbookWithASheetForEachBody() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      sheet(book.createSheet("教育局"), ONE, 21);
      sheet(book.createSheet("民政局"), TWO, 22);
      book.write(out);
    }
    Reading reading = read(out.toByteArray());
    assertThat(filers(reading)).containsExactly("南京市栖霞区教育局", "南京市栖霞区民政局");
    isWhole(reading.reports().get(0), 21);
    isWhole(reading.reports().get(1), 22);
  }

  private static void sheet(Sheet sheet, String title, long seed) {
    int at = 0;
    sheet.createRow(at++).createCell(0).setCellValue(title);
    for (PrintedForm.Table table : PrintedForm.of(Forms.f2021(), figures(seed)).tables()) {
      sheet.createRow(at++).createCell(0).setCellValue(table.heading());
      for (List<PrintedForm.Printed> printed : table.rows()) {
        Row row = sheet.createRow(at);
        int column = 0;
        for (PrintedForm.Printed cell : printed) {
          row.createCell(column).setCellValue(cell.text());
          if (cell.columns() > 1) {
            sheet.addMergedRegion(
                new CellRangeAddress(at, at, column, column + cell.columns() - 1));
          }
          column += cell.columns();
        }
        at++;
      }
    }
  }

  @Test
  void theSameReportTwiceIsOne() {
    Reading reading = read(text(ONE, 1, Layout.LINES) + text(ONE, 1, Layout.LINES));
    assertThat(reading.reports()).hasSize(1);
    assertThat(reading.reports().get(0).notes())
        .filteredOn(note -> note.kind() == NoteKind.SEVERAL_REPORTS)
        .extracting(Note::what)
        .anyMatch(what -> what.endsWith("again"));
  }

  @Test
  void aReportWhoseTablesArePicturesDoesNotLendItsProseToItsNeighbour() {
    String prose = "本局认真贯彻条例，坚持以公开为常态，全年工作平稳有序，依法做好各项主动公开和依申请公开工作。";
    String pictures =
        TWO
            + "\n\n一、总体情况\n\n"
            + prose.repeat(3)
            + "\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n四、政府信息公开行政复议、行政诉讼情况\n\n"
            + "五、存在的主要问题及改进情况\n\n"
            + prose
            + "\n\n";
    String first = text(ONE, 1, Layout.LINES);
    Reading reading = read(first + pictures + text(EARLIER, 3, Layout.LINES));
    assertThat(reading.reports()).hasSize(2);
    assertThat(reading.reports().get(0).narrative())
        .allMatch(sentence -> sentence.line() <= first.lines().count());
    assertThat(reading.reports().get(0).notes())
        .filteredOn(note -> note.kind() == NoteKind.SEVERAL_REPORTS)
        .extracting(Note::what)
        .anyMatch(what -> what.contains("a report that is not read: no table"));
  }
}
