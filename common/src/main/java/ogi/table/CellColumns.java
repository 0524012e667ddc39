package ogi.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;

/**
 * The cells of all forms in one fixed order: first the 2021 form in printed order, then what the
 * 2019 form has besides. The wide table of figures has one column per cell, and its lists of
 * states, printed texts and places follow the same order.
 */
public final class CellColumns {
  private static final List<Cell> ALL = union();
  private static final Map<String, Integer> INDEX = index();

  private CellColumns() {}

  /** All cells, each once. */
  public static List<Cell> all() {
    return ALL;
  }

  /** Place of a cell in that order, from 0; refuses an unknown id. */
  public static int indexOf(String cellId) {
    Integer index = INDEX.get(cellId);
    if (index == null) {
      throw new IllegalArgumentException("no form has a cell " + cellId);
    }
    return index;
  }

  /** Column name of a cell: its id with underscores. */
  public static String columnName(Cell cell) {
    return cell.id().replace('.', '_');
  }

  static List<TableColumn> columns() {
    return ALL.stream()
        .map(
            cell ->
                new TableColumn(
                    columnName(cell),
                    cell.unit().counted() ? ColumnType.COUNT : ColumnType.MONEY,
                    cell.section().numeral() + "、" + cell.item() + "：" + cell.heading(),
                    cell.unit().label(),
                    "figure of " + cell.id() + "; empty unless stated or deduced"))
        .toList();
  }

  private static List<Cell> union() {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Form form : Forms.all()) {
      form.cells().forEach(cell -> cells.putIfAbsent(cell.id(), cell));
    }
    return List.copyOf(cells.values());
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    ALL.forEach(cell -> index.put(cell.id(), index.size()));
    return Collections.unmodifiableMap(index);
  }
}
