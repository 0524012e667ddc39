package ogi.document.office;

import java.util.List;
import java.util.Optional;
import ogi.document.Limits;
import ogi.document.MediaType;
import ogi.document.PageReading;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.Guarded;
import ogi.document.block.PageWriter;
import ogi.document.block.Refusal;

/** Reads Excel workbooks, XLSX and XLS from Excel 97 on: every visible sheet is a table. */
public final class ExcelPages {
  private ExcelPages() {}

  /** The workbook as rows; refuses encrypted, damaged and oversized files. */
  public static PageReading read(byte[] bytes, Limits limits) {
    Deadline deadline = Deadline.in(limits.millis());
    return Guarded.read(
        () ->
            switch (MediaType.of(bytes)) {
              case ZIP -> xlsx(bytes, limits, deadline);
              case OFFICE -> xls(bytes, limits, deadline);
              default -> PageReading.unreadable("not an Excel file");
            });
  }

  /** Refuses a workbook of more visible sheets than any report has pages. */
  static void requireFew(int sheets, Limits limits) {
    if (sheets > limits.pages()) {
      throw new Refusal("too large: more than " + limits.pages() + " sheets");
    }
  }

  private static PageReading xlsx(byte[] bytes, Limits limits, Deadline deadline) throws Exception {
    try (OfficeZip zip = OfficeZip.open(bytes, limits, deadline)) {
      Optional<String> main = zip.mainPart();
      if (main.isEmpty()) {
        return PageReading.unreadable("truncated or damaged: the workbook's part is missing");
      }
      String title = CoreProperties.title(zip, limits, deadline);
      List<Block> blocks = XlsxReader.read(zip, main.get(), limits, deadline);
      return PageReading.of(PageWriter.page(title, blocks, limits, deadline), "");
    }
  }

  private static PageReading xls(byte[] bytes, Limits limits, Deadline deadline) throws Exception {
    try (OleFile file = OleFile.open(bytes, limits)) {
      if (!file.isExcel()) {
        throw new Refusal("not an Excel file");
      }
      List<Block> blocks = XlsReader.read(file.root(), limits, deadline);
      return PageReading.of(PageWriter.page("", blocks, limits, deadline), "");
    }
  }
}
