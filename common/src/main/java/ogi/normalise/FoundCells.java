package ogi.normalise;

import java.util.Arrays;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.report.Figure;
import ogi.report.Figures;

/** The cells of a form as far as they have been read; those that were not are absent. */
final class FoundCells {
  /** What the cell says is no whole number, or nothing. */
  static final long UNKNOWN = -1;

  private final Form form;

  /** By the place of their cells in the form. */
  private final Figure[] figures;

  /** The same as whole numbers, since the sums ask for each of them many times. */
  private final long[] counts;

  private int read;

  FoundCells(Form form) {
    this.form = form;
    this.figures = new Figure[form.cells().size()];
    this.counts = new long[figures.length];
    Arrays.fill(figures, Figure.ABSENT);
    Arrays.fill(counts, UNKNOWN);
  }

  void put(Cell cell, Figure figure) {
    figures[cell.index()] = figure;
    counts[cell.index()] = figure.countOr(UNKNOWN);
    read++;
  }

  /** How often a figure has been put into a cell. */
  int read() {
    return read;
  }

  Figure of(Cell cell) {
    return figures[cell.index()];
  }

  boolean has(Cell cell) {
    return figures[cell.index()] != Figure.ABSENT;
  }

  /** The whole number in a cell, or {@link #UNKNOWN}. */
  long count(Cell cell) {
    return counts[cell.index()];
  }

  /** All whole numbers by the place of their cells. */
  long[] counts() {
    return counts.clone();
  }

  Figures figures() {
    return Figures.inOrder(form, figures);
  }
}
