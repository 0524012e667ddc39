package ogi.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ogi.document.Limits;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.Refusal;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads XLS workbooks: a table for each visible sheet. */
final class XlsReader {
  private XlsReader() {}

  static List<Block> read(DirectoryNode root, Limits limits, Deadline deadline) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
      List<Block> blocks = new ArrayList<>();
      for (int s = 0; s < book.getNumberOfSheets(); s++) {
        if (book.getSheetVisibility(s) == SheetVisibility.VISIBLE) {
          ExcelPages.requireFew(blocks.size() + 1, limits);
          blocks.add(table(book.getSheetAt(s), limits, deadline));
        }
      }
      return blocks;
    } catch (EncryptedDocumentException e) {
      throw new Refusal("encrypted");
    }
  }

  private static Block.Table table(Sheet sheet, Limits limits, Deadline deadline) {
    SheetGrid grid = new SheetGrid(limits);
    for (Row row : sheet) {
      for (Cell cell : row) {
        deadline.check();
        grid.add(cell.getRowIndex(), cell.getColumnIndex(), text(cell));
      }
    }
    for (CellRangeAddress merge : sheet.getMergedRegions()) {
      grid.merge(
          new SheetGrid.Merge(
              merge.getFirstRow(),
              merge.getFirstColumn(),
              merge.getLastRow(),
              merge.getLastColumn()));
    }
    return grid.table();
  }

  /** What the cell showed when the book was saved; formulas are not computed. */
  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> PlainNumber.of(cell.getNumericCellValue());
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }
}
