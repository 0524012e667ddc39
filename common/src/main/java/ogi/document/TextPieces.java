package ogi.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits lines of text into pieces, for every way in which converters write tables as text: one
 * cell per line, cells indented by a tab, rows parted by tabs, and pipes with a cell or a row per
 * line. Nothing is interpreted here and only white space and the rules of Markdown tables are lost.
 */
public final class TextPieces {
  /** Fewest strokes of a rule under the head of a Markdown table. */
  private static final int RULE = 3;

  private final List<Piece> pieces;
  private final List<String> lines;

  /** Place of the line that is read, for those whose number does not say it all. */
  private String at = "";

  /** Whether most rows begin with a pipe; told when the first row with pipes is met. */
  private Boolean framed;

  private int group;
  private boolean groupOpen;
  private boolean cellOpen;

  TextPieces(List<String> lines, List<Piece> pieces) {
    this.lines = lines;
    this.pieces = pieces;
  }

  /** The pieces of the lines in order; {@code firstLine} is the number of the first one. */
  public static List<Piece> of(List<String> lines, int firstLine) {
    List<Piece> pieces = new ArrayList<>(lines.size());
    TextPieces splitter = new TextPieces(lines, pieces);
    for (int i = 0; i < lines.size(); i++) {
      splitter.line(lines.get(i), firstLine + i, "");
    }
    return pieces;
  }

  /** Adds the pieces of the next of the lines, which stands at a place. */
  void line(String line, int number, String place) {
    at = place;
    int tab = line.indexOf('\t');
    if (line.indexOf('|') >= 0) {
      pipes(line, number);
    } else if (tab >= 0 && line.indexOf('\t', tab + 1) >= 0
        || tab > 0 && tab != line.length() - 1) {
      tabs(line, number);
    } else if (tab == 0) {
      tabCell(line, number);
    } else {
      plain(line, number);
    }
  }

  private void plain(String line, int number) {
    String text = strip(line);
    if (text.isEmpty()) {
      endGroup();
      return;
    }
    cellOpen = true;
    pieces.add(new Piece(text, number, at, Piece.NO_ROW, 0, Piece.Kind.LINE));
  }

  /** Cells of one row stand on consecutive lines; an empty line ends the row. */
  private void tabCell(String line, int number) {
    if (!groupOpen) {
      group++;
      groupOpen = true;
    }
    pieces.add(new Piece(strip(line), number, at, group, 0, Piece.Kind.TAB_CELL));
  }

  private void tabs(String line, int number) {
    endGroup();
    group++;
    int column = 0;
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      addTabCell(strip(line, from, tab), number, column++);
      from = tab + 1;
    }
    addTabCell(strip(line, from, line.length()), number, column);
  }

  private void addTabCell(String text, int number, int column) {
    pieces.add(new Piece(text, number, at, group, column, Piece.Kind.TAB_ROW));
  }

  /**
   * A pipe ends the cell before it, and line ends within a cell are white space; so a pipe with
   * nothing since the last one closes an empty cell.
   */
  private void pipes(String line, int number) {
    endGroup();
    boolean wholeRow = isWholeRow(line);
    if (wholeRow) {
      group++;
    }
    int row = wholeRow ? group : Piece.NO_ROW;
    int column = 0;
    int from = 0;
    for (int pipe = line.indexOf('|'); pipe >= 0; pipe = line.indexOf('|', from)) {
      String text = strip(line, from, pipe);
      if (!text.isEmpty() || !cellOpen && !(wholeRow && from == 0 && isFramed())) {
        addPipeCell(text, number, row, column++);
      }
      cellOpen = false;
      from = pipe + 1;
    }
    String rest = strip(line, from, line.length());
    if (!rest.isEmpty()) {
      addPipeCell(rest, number, row, column);
      cellOpen = true;
    }
  }

  private void addPipeCell(String text, int number, int row, int column) {
    if (!isRule(text)) {
      pieces.add(new Piece(text, number, at, row, column, Piece.Kind.PIPE));
    }
  }

  /** The rule below the head of a Markdown table, which a colon may begin and end. */
  private static boolean isRule(String text) {
    int from = text.startsWith(":") ? 1 : 0;
    int to = text.length() > from && text.endsWith(":") ? text.length() - 1 : text.length();
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '-') {
        return false;
      }
    }
    return to - from >= RULE;
  }

  private boolean isFramed() {
    framed = framed == null ? Boolean.valueOf(isFramed(lines)) : framed;
    return framed;
  }

  /** Most rows begin with a pipe, so the first one is a frame and closes no cell. */
  private static boolean isFramed(List<String> lines) {
    int rows = 0;
    int begun = 0;
    for (String line : lines) {
      if (isWholeRow(line)) {
        rows++;
        begun += strip(line).startsWith("|") ? 1 : 0;
      }
    }
    return begun * 2 > rows;
  }

  /** A line with text and at least two pipes holds a whole row of the table. */
  private static boolean isWholeRow(String line) {
    int first = line.indexOf('|');
    if (first < 0 || line.indexOf('|', first + 1) < 0) {
      return false;
    }
    int texts = 0;
    boolean text = false;
    for (int i = 0; i < line.length() && texts < 2; i++) {
      char c = line.charAt(i);
      if (c == '|') {
        text = false;
      } else if (!text && !isBlank(c)) {
        text = true;
        texts++;
      }
    }
    return texts >= 2;
  }

  private void endGroup() {
    groupOpen = false;
  }

  /** Without the white space that converters leave around a cell, the broad blanks included. */
  private static String strip(String text) {
    return strip(text, 0, text.length());
  }

  private static String strip(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    // Nearly all characters are Han or of ASCII, and the last question takes long.
    if (c > ' ' && c < '\u007f' || c > '\u3000' && c <= '\u9fff') {
      return false;
    }
    return c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\ufeff'
        || c == '\u200b'
        || Character.isSpaceChar(c);
  }
}
