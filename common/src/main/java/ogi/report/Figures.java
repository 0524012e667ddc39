package ogi.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Form;

/** The figures of one report: exactly one for every cell of its form. */
public final class Figures {
  private final Form form;
  private final List<Figure> byIndex;

  private Figures(Form form, List<Figure> byIndex) {
    this.form = form;
    this.byIndex = byIndex;
  }

  /** Figures for the cells named; every other cell of the form is absent. */
  public static Figures of(Form form, Map<Cell, Figure> figures) {
    List<Figure> list = new ArrayList<>(Collections.nCopies(form.cells().size(), Figure.ABSENT));
    figures.forEach((cell, figure) -> list.set(cell.index(), figure));
    return new Figures(form, Collections.unmodifiableList(list));
  }

  /** Figures of all cells in printed order, absent ones included. */
  public static Figures inOrder(Form form, Figure[] figures) {
    if (figures.length != form.cells().size()) {
      throw new IllegalArgumentException(figures.length + " figures for " + form);
    }
    return new Figures(form, List.of(figures));
  }

  public Form form() {
    return form;
  }

  public Figure of(Cell cell) {
    return byIndex.get(cell.index());
  }

  public Figure of(String cellId) {
    return of(form.cell(cellId));
  }

  /** In printed order, as {@link Form#cells()}. */
  public List<Figure> inOrder() {
    return byIndex;
  }

  /** The same figures with some replaced. */
  public Figures with(Map<Cell, Figure> changes) {
    List<Figure> list = new ArrayList<>(byIndex);
    changes.forEach((cell, figure) -> list.set(cell.index(), figure));
    return new Figures(form, Collections.unmodifiableList(list));
  }

  /** How many cells are in that state. */
  public long count(State state) {
    return byIndex.stream().filter(figure -> figure.state() == state).count();
  }
}
