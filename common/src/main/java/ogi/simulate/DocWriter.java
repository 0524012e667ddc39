package ogi.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import ogi.simulate.PrintedReport.Line;
import ogi.simulate.PrintedReport.Part;
import ogi.simulate.PrintedReport.Printed;
import ogi.simulate.PrintedReport.Table;
import ogi.simulate.doc.DocCell;
import ogi.simulate.doc.DocForms;

/** Word documents (DOC of Word 97 to 2003) with merged cells across and down. */
final class DocWriter implements FormatWriter {
  @Override
  public Written write(PrintedReport report, Random random) {
    DocForms document = new DocForms();
    List<List<Printed>> open = new ArrayList<>();
    for (Part part : report.parts()) {
      if (part instanceof Table table) {
        open.addAll(table.rows());
      } else if (part instanceof Line line) {
        flush(open, document);
        document.line(line.text());
      }
    }
    flush(open, document);
    return new Written(document.bytes("SIMULATED " + report.title()), "", "", Set.of());
  }

  private static void flush(List<List<Printed>> rows, DocForms document) {
    if (rows.isEmpty()) {
      return;
    }
    List<List<DocCell>> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<DocCell> line = new ArrayList<>();
      int column = 0;
      for (Printed cell : rows.get(row)) {
        int depth = cell.covered() ? 1 : HtmlTable.depth(rows, row, column, cell.columns());
        line.add(new DocCell(cell.text(), cell.columns(), depth, cell.covered()));
        column += cell.columns();
      }
      cells.add(line);
    }
    document.table(cells);
    rows.clear();
  }
}
