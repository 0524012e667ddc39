package ogi.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.form.Section;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.State;

/** A report for tests, written as its printed rows. */
final class Table {
  private final Form form;
  private final Map<Cell, Figure> figures = new HashMap<>();

  private Table(Form form) {
    this.form = form;
    form.cells().forEach(cell -> set(cell.id(), 0));
  }

  /** A report of zeros on the form in force. */
  static Table zeros() {
    return new Table(Forms.f2021());
  }

  static Table zeros(Form form) {
    return new Table(form);
  }

  static Table of(Figures figures) {
    Table table = new Table(figures.form());
    figures.form().cells().forEach(cell -> table.figures.put(cell, figures.of(cell)));
    return table;
  }

  /** The figures of a row of sections 三 or 四, in printed order. */
  Table row(String row, long... values) {
    Cell[] cells =
        form.cells().stream()
            .filter(cell -> cell.row().equals(row) && cell.section() != Section.DISCLOSURE)
            .toArray(Cell[]::new);
    if (cells.length != values.length) {
      throw new IllegalArgumentException(row + " has " + cells.length + " cells");
    }
    for (int i = 0; i < cells.length; i++) {
      set(cells[i].id(), values[i]);
    }
    return this;
  }

  Table set(String cellId, long value) {
    return set(cellId, Long.toString(value));
  }

  Table set(String cellId, String number) {
    figures.put(form.cell(cellId), Figure.stated(new BigDecimal(number), number, 1, ""));
    return this;
  }

  Table missing(String... cellIds) {
    Arrays.stream(cellIds).forEach(id -> figures.put(form.cell(id), Figure.ABSENT));
    return this;
  }

  Table blank(String cellId) {
    figures.put(form.cell(cellId), Figure.without(State.BLANK, "", 1, ""));
    return this;
  }

  Figures figures() {
    return Figures.of(form, figures);
  }

  Assessment assessed() {
    return Assessor.assess(figures());
  }
}
