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
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks (XLSX, and XLS of Excel 97 to 2003): the report on one sheet, merged cells, figures as
 * numbers or as text.
 */
final class WorkbookWriter implements FormatWriter {
  /** Longer runs of digits would lose their last places as numbers. */
  private static final String NUMBER = "\\d{1,12}(\\.\\d{1,2})?";

  private final boolean binary;

  /** The binary format of old, or the zip of today. */
  WorkbookWriter(boolean binary) {
    this.binary = binary;
  }

  @Override
  public Written write(PrintedReport report, Random random) {
    boolean numbers = random.nextBoolean();
    try (Workbook workbook = titled("SIMULATED " + report.title());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("年度报告");
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
      byte[] file = binary ? bytes.toByteArray() : FixedZip.of(bytes.toByteArray());
      return new Written(file, "", "", Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Workbook titled(String title) {
    if (binary) {
      HSSFWorkbook workbook = new HSSFWorkbook();
      workbook.createInformationProperties();
      workbook.getSummaryInformation().setTitle(title);
      return workbook;
    }
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
    workbook.getProperties().getCoreProperties().setTitle(title);
    return workbook;
  }

  private static int flush(
      org.apache.poi.ss.usermodel.Sheet sheet,
      List<List<Printed>> rows,
      int next,
      boolean numbers) {
    for (int row = 0; row < rows.size(); row++) {
      Row out = sheet.createRow(next + row);
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

  private static void value(Cell out, Printed cell, boolean numbers) {
    if (numbers && cell.cell().isPresent() && cell.text().matches(NUMBER)) {
      out.setCellValue(Double.parseDouble(cell.text()));
    } else if (!cell.text().isEmpty()) {
      out.setCellValue(cell.text());
    }
  }
}
