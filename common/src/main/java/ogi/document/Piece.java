package ogi.document;

/**
 * One cell or one line of a document, as found, with its place.
 *
 * @param text without surrounding white space; empty for a cell that is there and empty
 * @param line line of the source, from 1
 * @param at where that line stands, for a person ({@code page 3, line 7}); empty when the line
 *     number says it all
 * @param row number that all cells of one row of a table share; {@link #NO_ROW} when the source
 *     does not show where its rows end
 * @param column position of the cell within its row, from 0; 0 when the source shows no rows
 * @param kind how the source showed the piece
 */
public record Piece(String text, int line, String at, int row, int column, Kind kind) {
  /** The source does not show which cells form a row. */
  public static final int NO_ROW = -1;

  /** How a source shows its cells. */
  public enum Kind {
    /** A line of text: a paragraph, or a cell in a layout of one cell per line. */
    LINE,
    /** A cell of its own line, indented by a tab, as word processors export tables. */
    TAB_CELL,
    /** A cell of a row whose cells are parted by tabs; spans leave empty cells where they lie. */
    TAB_ROW,
    /** A cell of a table whose columns the source shows; {@code column} is the grid's. */
    GRID,
    /** A cell closed by a pipe; spans leave empty cells at the end of the row. */
    PIPE;

    /** Whether the source marks the end of each such cell. */
    public boolean isClosed() {
      return this == PIPE;
    }
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  /** Where the piece stands, for a person. */
  public String place() {
    boolean inRow = row != NO_ROW && kind != Kind.TAB_CELL;
    if (at.isEmpty()) {
      return inRow ? Places.cell(line, column + 1) : Places.line(line);
    }
    return inRow ? at + Places.cell(column + 1) : at;
  }
}
