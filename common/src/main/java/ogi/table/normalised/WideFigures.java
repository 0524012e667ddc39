package ogi.table.normalised;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.Report;
import ogi.report.State;
import ogi.table.CellColumns;
import ogi.table.CellValues;

/** Figures of a report ↔ their wide row, and the wide row → long rows. */
public final class WideFigures {
  private WideFigures() {}

  /** The row of a report's figures, deductions included. */
  public static FigureRow of(Report report, Figures figures) {
    int size = CellColumns.all().size();
    CellValues.Builder values = new CellValues.Builder();
    String[] states = new String[size];
    String[] found = new String[size];
    String[] printed = new String[size];
    Integer[] lines = new Integer[size];
    String[] places = new String[size];
    String[] misfits = new String[size];
    for (Cell cell : figures.form().cells()) {
      int i = CellColumns.indexOf(cell.id());
      Figure figure = figures.of(cell);
      if (figure.number().isPresent() && !values.set(i, figure.number().get())) {
        misfits[i] = figure.number().get().toPlainString();
      }
      states[i] = figure.state().key();
      found[i] = figure.found().key();
      printed[i] = figure.printed();
      lines[i] = figure.line();
      places[i] = figure.place();
    }
    return new FigureRow(
        report.reportId(),
        report.year().orElse(null),
        figures.form().id(),
        values.build(),
        Arrays.asList(states),
        Arrays.asList(found),
        Arrays.asList(printed),
        Arrays.asList(lines),
        Arrays.asList(places),
        Arrays.asList(misfits));
  }

  /** The figures as the reader and the sums left them. */
  static Figures figures(FigureRow row, Form form) {
    Map<Cell, Figure> figures = new HashMap<>();
    for (Cell cell : form.cells()) {
      int i = CellColumns.indexOf(cell.id());
      figures.put(
          cell,
          new Figure(
              state(row.states().get(i)),
              state(row.found().get(i)),
              Optional.ofNullable(number(row, i)),
              row.printed().get(i),
              row.lines().get(i),
              row.places().get(i)));
    }
    return Figures.of(form, figures);
  }

  private static State state(String key) {
    return Arrays.stream(State.values()).filter(s -> s.key().equals(key)).findFirst().orElseThrow();
  }

  private static BigDecimal number(FigureRow row, int i) {
    Number value = row.values().get(CellColumns.all().get(i).id());
    String text = value == null ? row.misfits().get(i) : value.toString();
    return text == null ? null : new BigDecimal(text);
  }

  /** One row per cell of the report's form. */
  public static List<LongFigureRow> asLong(FigureRow row) {
    List<LongFigureRow> rows = new ArrayList<>();
    for (int i = 0; i < row.states().size(); i++) {
      if (row.states().get(i) != null) {
        rows.add(asLong(row, i));
      }
    }
    return rows;
  }

  private static LongFigureRow asLong(FigureRow row, int i) {
    Cell cell = CellColumns.all().get(i);
    return new LongFigureRow(
        row.reportId(),
        row.year(),
        cell.id(),
        i + 1,
        cell.section().key(),
        cell.item(),
        cell.heading(),
        row.states().get(i),
        number(row, i),
        row.printed().get(i),
        row.lines().get(i),
        row.places().get(i));
  }
}
