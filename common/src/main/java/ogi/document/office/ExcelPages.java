package ogi.document.office;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.PageWriter;
import ogi.document.block.Refusal;

/** Reads Excel workbooks, XLSX and XLS from Excel 97 on: every visible sheet is a table. */
final class ExcelPages {
  private ExcelPages() {}

  /** Refuses a workbook of more visible sheets than any report has pages. */
  static void requireFew(int sheets, Limits limits) {
    if (sheets > limits.pages()) {
      throw new Refusal("too large: more than " + limits.pages() + " sheets");
    }
  }

  /** The workbook whose main part is given. */
  static PageReading xlsx(OfficeZip zip, String main, Limits limits, Deadline deadline)
      throws IOException, XMLStreamException {
    String title = CoreProperties.title(zip, limits, deadline);
    List<Block> blocks = XlsxReader.read(zip, main, limits, deadline);
    return PageReading.of(PageWriter.page(title, blocks, limits, deadline), "");
  }

  /** The workbook that an old file holds. */
  static PageReading xls(OleFile file, Limits limits, Deadline deadline) throws IOException {
    List<Block> blocks = XlsReader.read(file.root(), limits, deadline);
    return PageReading.of(PageWriter.page("", blocks, limits, deadline), "");
  }
}
