package ogi.simulate.doc;

import java.util.Objects;

/**
 * A cell of a table in a Word file.
 *
 * @param text a line break within it is {@code \n}
 * @param columns columns of the grid that it covers
 * @param rows rows that it covers, counted in the row where it begins
 * @param covered whether it began in a row above
 */
public record DocCell(String text, int columns, int rows, boolean covered) {
  public DocCell {
    Objects.requireNonNull(text);
  }
}
