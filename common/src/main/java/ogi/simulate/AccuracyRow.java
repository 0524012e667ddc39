package ogi.simulate;

import java.util.Locale;
import ogi.report.State;

/**
 * Counts of one layout.
 *
 * @param documents documents of the layout
 * @param asExpected those whose outcome is the one expected
 * @param printed cells in which a number is printed
 * @param right those of them that were read with that number
 * @param missed those without a number in the report
 * @param blanks cells that are there without a number: blank, with a mark, unreadable
 * @param blanksKept those that were read as what they are
 * @param lost cells that the document does not show
 * @param lostTold those that the reader gave, rightly, a number
 * @param torn cells of those printed whose row has lost other cells in the source, so that their
 *     place in the row is not shown either
 * @param tornMissed those of them without a number in the report
 * @param wrong cells with a number that contradicts the document
 * @param wrongMarked those of them that a note of the reader names
 */
public record AccuracyRow(
    long documents,
    long asExpected,
    long printed,
    long right,
    long missed,
    long blanks,
    long blanksKept,
    long lost,
    long lostTold,
    long torn,
    long tornMissed,
    long wrong,
    long wrongMarked) {
  static final AccuracyRow NONE = new AccuracyRow(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  static final String HEAD =
      "| layout | documents | as expected | printed cells | right | right % | not read | wrong |"
          + " wrong, marked | blank cells | kept blank | lost cells | absent | deduced |\n"
          + "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";

  static AccuracyRow document(boolean expected) {
    return new AccuracyRow(1, expected ? 1 : 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  static AccuracyRow stated(boolean wrong, boolean marked, boolean read, boolean torn) {
    long right = read && !wrong ? 1 : 0;
    long missed = one(!read);
    return new AccuracyRow(
        0, 0, 1, right, missed, 0, 0, 0, 0, one(torn), torn ? missed : 0, one(wrong), one(marked));
  }

  static AccuracyRow blank(boolean wrong, boolean marked, boolean kept) {
    return new AccuracyRow(0, 0, 0, 0, 0, 1, kept ? 1 : 0, 0, 0, 0, 0, one(wrong), one(marked));
  }

  static AccuracyRow lost(boolean wrong, boolean marked, boolean told) {
    long right = told && !wrong ? 1 : 0;
    return new AccuracyRow(0, 0, 0, 0, 0, 0, 0, 1, right, 0, 0, one(wrong), one(marked));
  }

  /** A number in a cell that the document's form does not have. */
  static AccuracyRow invented(boolean marked) {
    return new AccuracyRow(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, one(marked));
  }

  /** The cells of a report that was not read. */
  static AccuracyRow unread(Truth.ReportTruth report) {
    AccuracyRow row = NONE;
    for (CellTruth cell : report.cells().values()) {
      row =
          row.plus(
              cell.state() == State.STATED
                  ? stated(false, false, false, false)
                  : cell.state() == State.ABSENT
                      ? lost(false, false, false)
                      : blank(false, false, false));
    }
    return row;
  }

  private static long one(boolean counted) {
    return counted ? 1 : 0;
  }

  /** Printed cells of rows that are whole in the source. */
  public long whole() {
    return printed - torn;
  }

  /** The share of them that was read rightly; a wrong figure of a torn row counts against it. */
  public double wholeRight() {
    long tornRight = torn - tornMissed;
    return whole() == 0 ? 1 : (double) (right - tornRight) / whole();
  }

  AccuracyRow plus(AccuracyRow other) {
    return new AccuracyRow(
        documents + other.documents,
        asExpected + other.asExpected,
        printed + other.printed,
        right + other.right,
        missed + other.missed,
        blanks + other.blanks,
        blanksKept + other.blanksKept,
        lost + other.lost,
        lostTold + other.lostTold,
        torn + other.torn,
        tornMissed + other.tornMissed,
        wrong + other.wrong,
        wrongMarked + other.wrongMarked);
  }

  String markdown(String layout) {
    String share = printed == 0 ? "–" : String.format(Locale.ROOT, "%.3f", 100.0 * right / printed);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %s | %d | %d | %d | %d | %d | %d | %d | %d |\n",
        layout,
        documents,
        asExpected,
        printed,
        right,
        share,
        missed,
        wrong,
        wrongMarked,
        blanks,
        blanksKept,
        lost,
        lost - lostTold,
        lostTold);
  }
}
