package ogi.simulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Section;
import ogi.report.State;

/** A form being filled in: number, printed text and state of every cell. */
final class Sheet {
  private final Form form;
  private final BigDecimal[] numbers;
  private final String[] texts;
  private final State[] states;

  /** All cells zero. */
  Sheet(Form form) {
    this.form = form;
    int cells = form.cells().size();
    this.numbers = new BigDecimal[cells];
    this.texts = new String[cells];
    this.states = new State[cells];
    form.cells().forEach(cell -> set(cell, BigDecimal.ZERO));
  }

  Form form() {
    return form;
  }

  List<Cell> cells(Section section) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : form.cells()) {
      if (cell.section() == section) {
        cells.add(cell);
      }
    }
    return cells;
  }

  boolean has(String id) {
    return form.find(id).isPresent();
  }

  BigDecimal number(Cell cell) {
    return numbers[cell.index()];
  }

  /** The count in a cell; money is cut to whole 万元. */
  long count(String id) {
    return form.find(id).map(cell -> number(cell).longValue()).orElse(0L);
  }

  String text(Cell cell) {
    return texts[cell.index()];
  }

  State state(Cell cell) {
    return states[cell.index()];
  }

  void set(Cell cell, BigDecimal number) {
    numbers[cell.index()] = number;
    texts[cell.index()] = number.toPlainString();
    states[cell.index()] = State.STATED;
  }

  void set(String id, long number) {
    set(form.cell(id), BigDecimal.valueOf(number));
  }

  void add(String id, long more) {
    set(id, count(id) + more);
  }

  /** Another way to write the same number. */
  void write(Cell cell, String text) {
    texts[cell.index()] = text;
  }

  /** The cell is there without its number. */
  void put(Cell cell, State state, String text) {
    states[cell.index()] = state;
    texts[cell.index()] = text;
  }

  void blank(Cell cell) {
    put(cell, State.BLANK, "");
  }

  /** The cell is lost from its row. */
  void drop(Cell cell) {
    put(cell, State.ABSENT, "");
  }

  /** What the document will show, if its layout loses nothing. */
  CellTruth truth(Cell cell) {
    return new CellTruth(state(cell), Optional.of(number(cell)));
  }
}
