package ogi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import ogi.document.html.HtmlPages;
import ogi.document.office.OfficeKind;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table with any spans is the same grid in every format that it is written in. */
class RandomGridTest {
  private static final long SEED = 20_210_930;
  private static final int ROUNDS = 200;

  @Test
  void aGridWrittenAsHtmlIsReadBack() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      RandomGrid grid = RandomGrid.of(random);
      byte[] page = html(grid).getBytes(StandardCharsets.UTF_8);
      assertReads(HtmlPages.read(page, "", Limits.STANDARD), grid, round);
    }
  }

  @Test
  void aGridWrittenAsDocxIsReadBack() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      RandomGrid grid = RandomGrid.of(random);
      assertReads(OfficeKind.read(docx(grid), Limits.STANDARD), grid, round);
    }
  }

  @Test
  void aGridWrittenAsXlsxIsReadBack() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS / 4; round++) {
      RandomGrid grid = RandomGrid.of(random).filled().withoutCoveredEnd();
      PageReading reading = OfficeKind.read(xlsx(grid), Limits.STANDARD);
      assertReads(reading, grid, round);
    }
  }

  private static void assertReads(PageReading reading, RandomGrid grid, int round) {
    List<List<Page.Cell>> read =
        Shown.page(reading).lines().stream().map(Page.Line::cells).toList();
    assertThat(read).as("seed %d, round %d", SEED, round).isEqualTo(grid.rows());
  }

  private static String html(RandomGrid grid) {
    StringBuilder html = new StringBuilder("<table>");
    for (int r = 0; r < grid.rows().size(); r++) {
      html.append("<tr>");
      for (int c = 0; c < grid.rows().get(r).size(); c++) {
        Page.Cell cell = grid.rows().get(r).get(c);
        if (!cell.covered()) {
          html.append("<td colspan=").append(cell.columns());
          html.append(" rowspan='").append(grid.spans().get(r).get(c)).append("'>");
          html.append(cell.text()).append("</td>");
        }
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private static byte[] docx(RandomGrid grid) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(grid.rows().size(), 1);
      for (int r = 0; r < grid.rows().size(); r++) {
        XWPFTableRow row = table.getRow(r);
        for (int c = 0; c < grid.rows().get(r).size(); c++) {
          Page.Cell cell = grid.rows().get(r).get(c);
          XWPFTableCell written = c == 0 ? row.getCell(0) : row.addNewTableCell();
          written.setText(cell.text());
          var properties = written.getCTTc().addNewTcPr();
          properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
          if (cell.covered()) {
            properties.addNewVMerge();
          } else if (grid.spans().get(r).get(c) > 1) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
          }
        }
      }
      return bytes(document::write);
    }
  }

  /** A sheet has no empty cells to tell its size by, so all of them are filled. */
  private static byte[] xlsx(RandomGrid grid) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      var sheet = book.createSheet();
      for (int r = 0; r < grid.rows().size(); r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < grid.rows().get(r).size(); c++) {
          Page.Cell cell = grid.rows().get(r).get(c);
          int span = grid.spans().get(r).get(c);
          if (!cell.covered()) {
            row.createCell(cell.column()).setCellValue(cell.text());
          }
          if (span * cell.columns() > 1) {
            int last = cell.column() + cell.columns() - 1;
            sheet.addMergedRegion(new CellRangeAddress(r, r + span - 1, cell.column(), last));
          }
        }
      }
      return bytes(book::write);
    }
  }

  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }
}
