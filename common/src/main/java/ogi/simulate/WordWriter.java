package ogi.simulate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Sort;
import ogi.simulate.PrintedReport.Table;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word documents (DOCX) with merged cells across and down. */
final class WordWriter implements FormatWriter {
  @Override
  public Written write(PrintedReport report, Random random) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      document.getProperties().getCoreProperties().setTitle("SIMULATED " + report.title());
      List<List<Printed>> open = new ArrayList<>();
      for (Part part : report.parts()) {
        if (part instanceof Table table) {
          open.addAll(table.rows());
        } else if (part instanceof Line line) {
          flush(document, open);
          line(document, line);
        }
      }
      flush(document, open);
      document.write(bytes);
      return new Written(FixedZip.of(bytes.toByteArray()), "", "", Set.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(XWPFDocument document, Line line) {
    XWPFParagraph paragraph = document.createParagraph();
    if (line.sort() == Sort.TITLE) {
      paragraph.setAlignment(ParagraphAlignment.CENTER);
    }
    paragraph.createRun().setText(line.text());
  }

  private static void flush(XWPFDocument document, List<List<Printed>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (int row = 0; row < rows.size(); row++) {
      CTRow out = table.getCTTbl().addNewTr();
      int column = 0;
      for (Printed cell : rows.get(row)) {
        cell(out.addNewTc(), cell, HtmlTable.depth(rows, row, column, cell.columns()));
        column += cell.columns();
      }
    }
    rows.clear();
  }

  private static void cell(CTTc out, Printed cell, int depth) {
    CTTcPr properties = out.addNewTcPr();
    if (cell.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
    }
    if (cell.covered()) {
      properties.addNewVMerge().setVal(STMerge.CONTINUE);
    } else if (depth > 1) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
    for (String line : cell.text().split("\n", -1)) {
      out.addNewP().addNewR().addNewT().setStringValue(line);
    }
  }
}
