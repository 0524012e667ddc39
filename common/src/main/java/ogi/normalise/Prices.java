package ogi.normalise;

import java.util.Set;
import ogi.document.Piece;
import ogi.form.Section;

/**
 * What each departure from the printed form costs the alignment. Only the order of the prices
 * matters: a figure is hardly ever lost inside the table, a label more often, white space always.
 */
final class Prices {
  /** A row whose label is missing (real: the row 1 of （六）其他处理 in a report of 2021). */
  private static final int NO_LABEL = 10;

  /** Section 四 prints its figures in a row without a label of its own. */
  private static final int NO_LABEL_PRINTED = 1;

  /** A row that the form does not have, such as 其他主动公开文件 in Hubei's reports of 2020. */
  static final int EXTRA_ROW = 12;

  /** Of a step that is never taken. */
  static final int FORBIDDEN = Integer.MAX_VALUE / 4;

  private static final int TEXT_BETWEEN = 2;
  private static final int LABEL_UNUSED = 7;
  private static final int LABEL_INSIDE_ROW = 40;
  private static final int TEXT_INSIDE_ROW = 10;
  private static final int FIGURE_UNUSED = 24;
  private static final int FIGURE_OUTSIDE = 3;

  /** The first figure of a subtotal beside the label of its rows. */
  static final int SUBTOTAL = EXTRA_ROW + FIGURE_OUTSIDE;

  private static final int MARK_UNUSED = 4;
  private static final int BLANK_INSIDE_ROW = 6;
  private static final int WORD_AS_FIGURE = 7;
  private static final int PARTED_DIGITS = 1;
  private static final int LONGEST_WORD_IN_A_CELL = 12;

  private static final int LONGEST_SUBTOTAL = 30;
  private static final Set<String> SUBTOTALS = Set.of("合计", "共计");

  private Prices() {}

  /** Where a walk stands between two tokens. */
  enum Standing {
    /** Before the form, or in a row that the form does not have. */
    OUTSIDE,
    /** At a heading, or at a row with none or all of its cells filled. */
    BETWEEN,
    /** Amid the cells of a row. */
    INSIDE
  }

  /** Where a walk stands at a stop with so many cells filled. */
  static Standing standing(Stop stop, int filled) {
    if (filled == stop.width() + Track.EXTRA) {
      return Standing.OUTSIDE;
    }
    return stop.isRow() && isInside(stop, filled) ? Standing.INSIDE : Standing.BETWEEN;
  }

  /**
   * The token is a label that the form does not know, so a row of its own may follow; a sentence is
   * none. The word for a subtotal may also be that for a total of the form.
   */
  static boolean mayBeginExtraRow(Token token) {
    if (!token.isText()) {
      return false;
    }
    boolean unknown = !token.head() && token.matches().isEmpty();
    return unknown && token.piece().text().indexOf('。') < 0 || isSubtotal(token);
  }

  /** The word alone, or 小计 with the name of what it adds up; no label of a form has it. */
  private static boolean isSubtotal(Token token) {
    String text = token.piece().text();
    if (text.length() > LONGEST_SUBTOTAL || text.indexOf('计') < 0) {
      return false;
    }
    String plain = text.replace(" ", "").replace("\u3000", "");
    return plain.contains("小计") || SUBTOTALS.contains(plain);
  }

  /** A row whose own sum can tell a mistake. */
  static boolean hasTotal(Stop stop) {
    return stop.isRow() && stop.block().totalColumn().isPresent();
  }

  /**
   * A label of several rows of section 三, such as （三）不予公开: figures beside it are a subtotal of
   * those rows, which the form does not have.
   */
  static boolean mayHaveSubtotal(Stop stop) {
    return stop.kind() == Stop.Kind.HEADING
        && stop.block().section() == Section.REQUESTS
        && !stop.labels().contains(Label.of(stop.block().heading()));
  }

  /** A row begins without its label. */
  static int unlabelled(Stop stop) {
    return stop.isUnlabelled() ? NO_LABEL_PRINTED : NO_LABEL;
  }

  /**
   * The token fills no cell and is no label of a stop. A sheet's grid is as wide as its widest
   * table, so empty cells behind the row of a narrower one tell nothing.
   */
  static int leaving(Token token, Standing standing) {
    if (token.isText()) {
      boolean inside = standing == Standing.INSIDE;
      if (token.isCertainLabel()) {
        return inside ? LABEL_INSIDE_ROW : LABEL_UNUSED;
      }
      if (inside) {
        return isSubtotal(token) ? LABEL_INSIDE_ROW : TEXT_INSIDE_ROW;
      }
      return token.head() ? 0 : TEXT_BETWEEN;
    }
    if (token.isBlank()) {
      return switch (standing) {
        case OUTSIDE -> 0;
        case BETWEEN -> isInGrid(token) ? 0 : 1;
        case INSIDE -> BLANK_INSIDE_ROW;
      };
    }
    if (standing == Standing.OUTSIDE) {
      return FIGURE_OUTSIDE;
    }
    return token.isPlaceholder() ? MARK_UNUSED : FIGURE_UNUSED;
  }

  private static boolean isInGrid(Token token) {
    return token.piece().kind() == Piece.Kind.GRID;
  }

  /** Section 四 may come as a table for each route: between two of them is not inside a row. */
  private static boolean isInside(Stop stop, int filled) {
    int unit = stop.isUnlabelled() ? stop.block().width() : stop.width();
    return filled < stop.width() && filled % unit != 0;
  }

  /** The token fills the cell after {@code filled} others of its row. */
  static int filling(Token token, int filled) {
    if (token.isFigure()) {
      return 0;
    }
    if (token.isPlaceholder()) {
      return 1;
    }
    if (token.isBlank()) {
      return filled == 0 ? 2 : isInGrid(token) ? 0 : 1;
    }
    if (token.isPartedDigits()) {
      return PARTED_DIGITS;
    }
    boolean word =
        (filled > 0 || hasDigit(token))
            && token.matches().isEmpty()
            && !token.head()
            && !isSubtotal(token)
            && token.piece().text().length() <= LONGEST_WORD_IN_A_CELL;
    return word ? WORD_AS_FIGURE : FORBIDDEN;
  }

  /** A misprinted figure, such as {@code 0o}. */
  private static boolean hasDigit(Token token) {
    String text = token.piece().text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The walk leaves a row with only some of its cells filled. */
  static int closing(Stop stop, int filled) {
    if (!stop.isRow() || filled >= stop.width()) {
      return 0;
    }
    return filled == 0 ? 8 : 4 + 2 * Math.min(6, stop.width() - filled);
  }

  /** A stop without a label costs at least this, whether it is passed or begun without one. */
  static int missing(Stop stop) {
    return hasTotal(stop) ? Math.min(passing(stop), unlabelled(stop)) : passing(stop);
  }

  /** The walk passes a stop that the document does not show. */
  static int passing(Stop stop) {
    return switch (stop.kind()) {
      case SECTION -> 3;
      case HEADING -> 1;
      case ROW -> 12;
    };
  }
}
