package ogi.simulate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks (XLSX): the report on one sheet, merged cells, figures as numbers or as text. */
final class WorkbookWriter implements FormatWriter {
  /** Longer runs of digits would lose their last places as numbers. */
  private static final String NUMBER = "\\d{1,12}(\\.\\d{1,2})?";

  @Override
  public Written write(PrintedReport report, Random random) {
    boolean numbers = random.nextBoolean();
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      workbook.getProperties().getCoreProperties().setTitle("SIMULATED " + report.title());
      XSSFSheet sheet = workbook.createSheet("年度报告");
      int next = 0;
      List<List<Printed>> open = new ArrayList<>();
      for (Part part : report.parts()) {
        if (part instanceof Table table) {
          open.addAll(table.rows());
        } else if (part instanceof Line line) {
          next = flush(sheet, open, next, numbers);
          sheet.createRow(next++).createCell(0).setCellValue(line.text());
        }
      }
      flush(sheet, open, next, numbers);
      workbook.write(bytes);
      return new Written(FixedZip.of(bytes.toByteArray()), "", "", Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int flush(XSSFSheet sheet, List<List<Printed>> rows, int next, boolean numbers) {
    for (int row = 0; row < rows.size(); row++) {
      XSSFRow out = sheet.createRow(next + row);
      int column = 0;
      for (Printed cell : rows.get(row)) {
        if (!cell.covered()) {
          value(out.createCell(column), cell, numbers);
          int depth = HtmlTable.depth(rows, row, column, cell.columns());
          if (depth > 1 || cell.columns() > 1) {
            sheet.addMergedRegionUnsafe(
                new CellRangeAddress(
                    next + row, next + row + depth - 1, column, column + cell.columns() - 1));
          }
        }
        column += cell.columns();
      }
    }
    int end = next + rows.size();
    rows.clear();
    return end;
  }

  private static void value(XSSFCell out, Printed cell, boolean numbers) {
    if (numbers && cell.cell().isPresent() && cell.text().matches(NUMBER)) {
      out.setCellValue(Double.parseDouble(cell.text()));
    } else if (!cell.text().isEmpty()) {
      out.setCellValue(cell.text());
    }
  }
}
