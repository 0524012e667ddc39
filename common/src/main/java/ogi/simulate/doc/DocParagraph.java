package ogi.simulate.doc;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A paragraph of a Word file with its mark and properties. A table is a run of paragraphs: each
 * cell ends in a cell mark, each row in one more mark that carries where its cells lie.
 *
 * @param text with the mark at its end
 * @param properties style and single property modifiers, as the format stores them
 */
record DocParagraph(String text, byte[] properties) {
  private static final char CELL_MARK = '\u0007';
  private static final char LINE_BREAK = '\u000b';
  private static final int IN_TABLE = 0x2416;
  private static final int ROW_END = 0x2417;
  private static final int LEVEL = 0x6649;
  private static final int GRID = 0xD608;
  private static final int BORDERS = 0xD605;
  private static final int MERGED_ABOVE = 0x20;
  private static final int MERGED_FIRST = 0x60;

  static DocParagraph of(String text) {
    return new DocParagraph(text.replace('\n', LINE_BREAK) + "\r", new byte[2]);
  }

  static DocParagraph cell(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    inTable(out);
    return new DocParagraph(text.replace('\n', LINE_BREAK) + CELL_MARK, out.toByteArray());
  }

  /** The mark at the end of a row; edges are twentieths of a point, one more than cells. */
  static DocParagraph rowEnd(int[] edges, List<DocCell> cells) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    inTable(out);
    put(out, ROW_END, 2);
    out.write(1);
    put(out, GRID, 2);
    put(out, 2 + edges.length * 2 + cells.size() * 20, 2);
    out.write(cells.size());
    for (int edge : edges) {
      put(out, edge, 2);
    }
    for (DocCell cell : cells) {
      put(out, cell.covered() ? MERGED_ABOVE : cell.rows() > 1 ? MERGED_FIRST : 0, 2);
      out.writeBytes(new byte[18]);
    }
    put(out, BORDERS, 2);
    out.write(24);
    for (int side = 0; side < 6; side++) {
      out.writeBytes(new byte[] {4, 1, 1, 0});
    }
    return new DocParagraph("" + CELL_MARK, out.toByteArray());
  }

  private static void inTable(ByteArrayOutputStream out) {
    put(out, 0, 2);
    put(out, IN_TABLE, 2);
    out.write(1);
    put(out, LEVEL, 2);
    put(out, 1, 4);
  }

  private static void put(ByteArrayOutputStream out, int value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(value >>> 8 * i);
    }
  }
}
