package ogi.simulate.doc;

import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs and tables as a file of Word 97 to 2003, the binary DOC. */
public final class DocForms {
  /** Width of a page's text in twentieths of a point. */
  private static final int WIDE = 9000;

  private final List<DocParagraph> paragraphs = new ArrayList<>();

  /** Adds a line of text. */
  public void line(String text) {
    paragraphs.add(DocParagraph.of(text));
  }

  /** Adds a table; each row has all its cells, those reached into from above among them. */
  public void table(List<List<DocCell>> rows) {
    int columns = 1;
    for (List<DocCell> row : rows) {
      columns = Math.max(columns, row.stream().mapToInt(DocCell::columns).sum());
    }
    for (List<DocCell> row : rows) {
      int[] edges = new int[row.size() + 1];
      int column = 0;
      for (int i = 0; i < row.size(); i++) {
        paragraphs.add(DocParagraph.cell(row.get(i).text()));
        column += row.get(i).columns();
        edges[i + 1] = column * (WIDE / columns);
      }
      paragraphs.add(DocParagraph.rowEnd(edges, row));
    }
    // A table that ended the document would have no paragraph to hold its end.
    paragraphs.add(DocParagraph.of(""));
  }

  /** The file; the same content gives the same bytes. */
  public byte[] bytes(String title) {
    return DocFile.of(paragraphs, title);
  }
}
