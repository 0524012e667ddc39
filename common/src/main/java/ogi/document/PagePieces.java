package ogi.document;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a page: cells of its tables by their grid, and its text by the layouts of text. */
public final class PagePieces {
  private PagePieces() {}

  /**
   * The pieces of some lines of a page, in order.
   *
   * @param page the page
   * @param texts its lines as cleaned, one for each line of the page
   * @param from number of the first line, from 1
   * @param to number of the line after the last one
   */
  public static List<Piece> of(Page page, List<String> texts, int from, int to) {
    List<Piece> pieces = new ArrayList<>(Math.max(0, to - from));
    List<Page.Line> lines = page.lines();
    int line = from;
    while (line < to) {
      int start = line;
      while (line < to && !lines.get(line - 1).isRow()) {
        line++;
      }
      TextPieces text = new TextPieces(texts.subList(start - 1, line - 1), pieces);
      for (int number = start; number < line; number++) {
        text.line(texts.get(number - 1), number, place(lines.get(number - 1)));
      }
      while (line < to && lines.get(line - 1).isRow()) {
        addRow(lines.get(line - 1), pieces);
        line++;
      }
    }
    return pieces;
  }

  /** Lines of a page that are not lines of the source have a place of their own. */
  private static String place(Page.Line line) {
    return line.place().startsWith("line ") ? "" : line.place();
  }

  private static void addRow(Page.Line row, List<Piece> pieces) {
    for (Page.Cell cell : row.cells()) {
      if (!cell.covered()) {
        int number = row.number();
        String at = row.place();
        pieces.add(new Piece(cell.text(), number, at, number, cell.column(), Piece.Kind.GRID));
      }
    }
  }
}
